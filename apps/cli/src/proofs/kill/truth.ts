import { decodeId } from '@plumbline/kernel';
import type { Pool } from 'pg';
import type { Acknowledged } from './submitting-client.js';

/** What the database says, asked by somebody who sees everything. All but the first must be 0. */
export interface Truth {
  readonly cards: number;
  /** Acknowledged, and not there: the card, its texts, its key, its place in the log or in the outbox. */
  readonly lost: number;
  /** There more than once: a card of one assignment, or its entry in the log or the outbox. */
  readonly doubled: number;
  /** Neither acknowledged nor under way any more: a card that nobody was told of. */
  readonly unknown: number;
  /** A card without its assignment being submitted, or the other way round, or a complete panel not released. */
  readonly torn: number;
}

const LOST = `select count(*)::int as n from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as told (key, assignment, card)
  where not exists (
    select from plumbline.scorecard s
      join plumbline.evidence e on e.organization_id = s.organization_id and e.id = s.id
      join plumbline.assignment a on a.organization_id = s.organization_id and a.id = s.assignment_id
      join plumbline.idempotency_key k on k.organization_id = s.organization_id and k.result_id = s.id
      join plumbline.audit_entry l on l.organization_id = s.organization_id and l.subject_id = s.id and l.action = 'scorecard.submitted'
      join plumbline.outbox_event o on o.organization_id = s.organization_id and o.subject_id = s.id and o.kind = 'scorecard.submitted'
     where s.id = told.card and s.assignment_id = told.assignment and k.key = told.key and a.submitted_at is not null
       and e.summary = 'card ' || told.key and s.ratings[1:3] = '{2,3,4}' and e.texts[1] like '% of ' || told.key)`;

const DOUBLED = `select
  (select count(*)::int from (select from plumbline.scorecard group by assignment_id having count(*) > 1) x)
  + (select count(*)::int from (select from plumbline.audit_entry where action = 'scorecard.submitted' group by subject_id having count(*) > 1) x)
  + (select count(*)::int from (select from plumbline.outbox_event where kind = 'scorecard.submitted' group by subject_id having count(*) > 1) x)
  + (select count(*)::int from (select from plumbline.idempotency_key where operation = 'submitScorecard' group by result_id having count(*) > 1) x) as n`;

const UNKNOWN = `select count(*)::int as n from plumbline.scorecard where id <> all ($1::uuid[])`;

const TORN = `select
  (select count(*)::int from plumbline.assignment a where (a.submitted_at is not null) <>
    exists (select from plumbline.scorecard s where s.organization_id = a.organization_id and s.assignment_id = a.id))
  + (select count(*)::int from plumbline.scorecard s where not exists
    (select from plumbline.evidence e where e.organization_id = s.organization_id and e.id = s.id))
  + (select count(*)::int from plumbline.application p
      where exists (select from plumbline.assignment a where a.organization_id = p.organization_id and a.application_id = p.id)
        and not exists (select from plumbline.assignment a where a.organization_id = p.organization_id and a.application_id = p.id and a.submitted_at is null)
        and not (exists (select from plumbline.round_release r where r.organization_id = p.organization_id and r.application_id = p.id)
          and exists (select from plumbline.application_score c where c.organization_id = p.organization_id and c.id = p.id and c.scorecards =
            (select count(*) from plumbline.scorecard s where s.organization_id = p.organization_id and s.application_id = p.id)))) as n`;

export async function readTruth(db: Pool, acknowledged: readonly Acknowledged[]): Promise<Truth> {
  const count = async (sql: string, ...values: unknown[]): Promise<number> =>
    (await db.query<{ n: number }>(sql, values)).rows[0]?.n ?? -1;
  const cards = acknowledged.map(({ scorecardId }) => decodeId('scorecard', scorecardId));
  const keys = acknowledged.map(({ key }) => key);
  const assignments = acknowledged.map(({ assignmentId }) => decodeId('assignment', assignmentId));
  return {
    cards: await count('select count(*)::int as n from plumbline.scorecard'),
    lost: await count(LOST, keys, assignments, cards),
    doubled: (await count(DOUBLED)) + (cards.length - new Set(cards).size),
    unknown: await count(UNKNOWN, cards),
    torn: await count(TORN),
  };
}
