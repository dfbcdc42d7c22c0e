import { randomUUID } from 'node:crypto';
import type { Actor } from '@plumbline/kernel';
import { statementChannel } from '@plumbline/platform';
import { ApplicationTable } from '@plumbline/hiring';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { type DebriefView, debriefOf } from './debrief.reads.js';
import { decisionsOfApplication } from './decision.graphql.js';
import { DecisionOutcome } from './outcome.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  startServices,
  type TestHiring,
  type TestPanel,
  type TestServices,
} from './testing/index.js';

describe('a debrief, on PostgreSQL', () => {
  let db: TestDatabase;
  let services: TestServices;
  let hiring: TestHiring;
  beforeAll(async () => {
    db = await startDatabase();
    services = await startServices(db);
    hiring = await aHiringOrganization(db, services.dataSource);
  });
  afterAll(async () => {
    await services.stop();
    await db.stop();
  });

  /** An application in a round that these cards release, one for each rater. */
  const released = async (
    cards: readonly (readonly (number | null)[])[],
    shadows = 0,
  ): Promise<TestPanel> => {
    const raters = cards.map((_, at) => ({ shadow: at >= cards.length - shadows }));
    const panel = await aPanel(db, hiring, { raters });
    for (const [at, rater] of panel.raters.entries()) {
      const result = await services.scorecards.submit(rater.actor, aCard(hiring, rater, cards[at] ?? []));
      if (!result.ok) throw new Error(JSON.stringify(result));
    }
    return panel;
  };
  const debriefFor = async (actor: Actor, { applicationId }: TestPanel): Promise<DebriefView> => {
    const reads = services.reads(actor);
    return debriefOf(reads, services.versions, await reads.get(ApplicationTable, applicationId));
  };
  const statementsFor = async (actor: Actor, panel: TestPanel): Promise<number> => {
    let statements = 0;
    const count = (message: unknown): void => {
      statements += (message as { names: readonly string[] }).names.length;
    };
    statementChannel.subscribe(count);
    await debriefFor(actor, panel);
    statementChannel.unsubscribe(count);
    return statements;
  };

  it('lays the cards side by side, the widest spread first, and counts nobody in training', async () => {
    const panel = await released(
      [
        [4, 2, 3],
        [4, 5, null],
        [1, 1, 1],
      ],
      1,
    );
    const { criteria, scorecards } = await debriefFor(hiring.recruiter, panel);
    expect(scorecards).toHaveLength(3);
    const rows = criteria.filter(({ cells }) => cells.length > 0);
    expect(rows.map(({ criterion, spread, mean }) => [criterion.position, spread, mean])).toEqual([
      [2, 3, 3.5],
      [1, 0, 4],
      [3, null, 3],
    ]);
    expect(rows[2]?.cells.map(({ level, notObserved }) => [level, notObserved])).toEqual([
      [3, false],
      [null, true],
      [1, false],
    ]);
  });

  it('takes as many statements for many cards as for two', async () => {
    const [few, many] = [
      await released([
        [3, 3, 3],
        [4, 4, 4],
      ]),
      await released([
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 5],
        [4, 5, 1],
        [5, 1, 2],
        [3, 3, 3],
      ]),
    ];
    await debriefFor(hiring.recruiter, few); // the version is kept from now on
    const statements = await statementsFor(hiring.recruiter, few);
    expect(statements).toBeGreaterThan(0);
    expect(await statementsFor(hiring.recruiter, many)).toBe(statements);
  });

  it('keeps every decision on record, the one that stands first', async () => {
    const panel = await released([
      [3, 3, 3],
      [4, 4, 4],
    ]);
    const { applicationId } = panel;
    const rationale = 'Measures before she changes a prompt.';
    for (const outcome of [DecisionOutcome.HOLD, DecisionOutcome.HIRE]) {
      const result = await services.decisions.record(hiring.manager, {
        idempotencyKey: randomUUID(),
        applicationId,
        outcome,
        rationale,
      });
      expect(result).toMatchObject({ ok: true });
    }
    const decisions = await services.reads(hiring.recruiter).many(decisionsOfApplication, applicationId);
    expect(decisions.map(({ outcome, replacedAt }) => [outcome, replacedAt === null])).toEqual([
      [DecisionOutcome.HIRE, true],
      [DecisionOutcome.HOLD, false],
    ]);
  });
});
