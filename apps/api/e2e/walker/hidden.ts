import { decodeId } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';
import type { PoolClient } from 'pg';
import { unchecked } from './canaries.js';
import type { Place } from './world.js';

const OTHER_LEVELS = `array(select case when r is null then null else 6 - r end from unnest(ratings) with ordinality as u (r, n) order by n)`;
const OTHER_WORD = `case recommendation when 'yes' then 'strong-no' else 'strong-yes' end`;

const allButFirst = (table: string): string =>
  `delete from plumbline.${table} where organization_id = $1 and application_id = $2 and id <>
    (select id from plumbline.${table} where organization_id = $1 and application_id = $2 order by id limit 1)`;

/** Changes what row security is to hide: every column of it, and how many rows there are. */
class Hiding {
  constructor(
    private readonly client: PoolClient,
    private readonly organization: string,
  ) {}

  private run(sql: string, ...values: readonly unknown[]): Promise<unknown> {
    return this.client.query(sql, [this.organization, ...values]);
  }

  /** The cards that fit hold other levels and words, and came at another time. */
  async rewriteCards(condition: string, application: string): Promise<void> {
    const cards = `organization_id = $1 and application_id = $2 and (${condition})`;
    await this.run(
      `update plumbline.evidence set summary = 'otherwise', texts = array(select case when t = '' then 'more' else '' end from unnest(texts) t)
        where organization_id = $1 and id in (select id from plumbline.scorecard where ${cards})`,
      application,
    );
    await this.run(
      `update plumbline.scorecard set ratings = ${OTHER_LEVELS}, recommendation = ${OTHER_WORD}, late = not late,
              submitted_at = submitted_at - interval '1 day', released_at = released_at - interval '1 day' where ${cards}`,
      application,
    );
  }

  async removeCards(condition: string, application: string): Promise<void> {
    const cards = `organization_id = $1 and application_id = $2 and (${condition})`;
    await this.run(
      `delete from plumbline.evidence where organization_id = $1 and id in (select id from plumbline.scorecard where ${cards})`,
      application,
    );
    await this.run(`delete from plumbline.scorecard where ${cards}`, application);
  }

  /** One decision, of another kind and day, where there were two; one note where there were two. */
  async rewriteTalk(application: string): Promise<void> {
    await this.run(allButFirst('decision'), application);
    await this.run(allButFirst('debrief_note'), application);
    await this.run(
      `update plumbline.decision set outcome = 'hire', replaced_at = null, decided_at = decided_at - interval '1 day' where organization_id = $1 and application_id = $2`,
      application,
    );
    await this.run(
      `update plumbline.decision_text set rationale = 'otherwise' where organization_id = $1 and id in
        (select id from plumbline.decision where application_id = $2)`,
      application,
    );
    await this.run(
      `update plumbline.debrief_note_text set text = 'otherwise' where organization_id = $1 and id in
        (select id from plumbline.debrief_note where application_id = $2)`,
      application,
    );
  }

  /** Another score, of other raters. */
  async rewriteScore(application: string): Promise<void> {
    await this.run(
      `update plumbline.application_score set score = 4.75, observed_share = 0.9, raters = 2, scorecards = 2, interval_low = null
        where organization_id = $1 and id = $2`,
      application,
    );
  }

  /** Another reason why it ended, and one before that. */
  async rewriteEnd(application: string): Promise<void> {
    await this.run(
      `update plumbline.disposition set reason = 'otherwise' where organization_id = $1 and application_id = $2`,
      application,
    );
    await this.run(
      `insert into plumbline.disposition (organization_id, id, application_id, reason, salt)
       select organization_id, uuidv7(), application_id, 'a later reason', salt from plumbline.disposition where organization_id = $1 and application_id = $2`,
      application,
    );
  }

  /** What somebody has typed and not submitted. */
  async rewriteDraftOf(member: string): Promise<void> {
    await this.run(
      `update plumbline.draft_rating set text = 'otherwise', level = 5, revision = 9 where organization_id = $1 and member_id = $2`,
      member,
    );
  }
}

const apply = (db: TestDatabase, { id }: Place, work: (hiding: Hiding) => Promise<void>): Promise<void> =>
  unchecked(db, (client) => work(new Hiding(client, id)));

const ids = ({ applications }: Place) => ({
  mixed: decodeId('application', applications.mixed),
  sealed: decodeId('application', applications.sealed),
  ended: decodeId('application', applications.ended),
});

/** Another world to everybody but the authors: sealed cards say otherwise, and one is not there at all. */
export const changeSealed = (db: TestDatabase, place: Place): Promise<void> =>
  apply(db, place, async (hiding) => {
    await hiding.rewriteCards('released_at is null', ids(place).mixed);
    await hiding.removeCards('released_at is null', ids(place).sealed);
  });

/** Another world to those who owe a card for `mixed`: all that others wrote about it says otherwise. */
export const changeMixed = (db: TestDatabase, place: Place): Promise<void> =>
  apply(db, place, async (hiding) => {
    const { mixed, sealed, ended } = ids(place);
    const { ann, cat } = place.people;
    await hiding.rewriteCards(`author_id = '${ann.member.id}' or released_at is null`, mixed);
    await hiding.removeCards(`author_id = '${cat.member.id}' and released_at is not null`, mixed);
    await hiding.removeCards('released_at is null', sealed);
    await hiding.rewriteTalk(mixed);
    await hiding.rewriteScore(mixed);
    await hiding.rewriteEnd(ended);
    await hiding.rewriteCards('released_at is null', ended);
    await hiding.rewriteDraftOf(cat.member.id);
  });
