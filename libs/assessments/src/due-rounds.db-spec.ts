import { jest } from '@jest/globals';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { ApplicationScoreTable } from './debrief.graphql.js';
import { releasedCardsOfApplication } from './scorecard.graphql.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  raterOf,
  startServices,
  type TestHiring,
  type TestPanel,
  type TestServices,
} from './testing/index.js';

describe('rounds whose deadline has passed, on PostgreSQL', () => {
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

  /** One of two cards is in, and the deadline of the other has passed. */
  const aDueRound = async (terms: TestHiring = hiring): Promise<TestPanel> => {
    const panel = await aPanel(db, terms);
    const rater = raterOf(panel);
    await services.scorecards.submit(rater.actor, aCard(terms, rater, [4, 4, 4]));
    await db.superuser.query(
      `update plumbline.assignment set due_at = now() - interval '1 second' where application_id = $1`,
      [panel.applicationId],
    );
    return panel;
  };
  const releasedTo = (panel: TestPanel, { recruiter }: TestHiring = hiring) =>
    services.reads(recruiter).many(releasedCardsOfApplication, panel.applicationId);
  const logged = async ({ applicationId }: TestPanel) =>
    (
      await db.superuser.query('select actor_id, action from plumbline.audit_entry where subject_id = $1', [
        applicationId,
      ])
    ).rows;

  it('are released in every organization by its own system member, once', async () => {
    const elsewhere = await aHiringOrganization(db, services.dataSource);
    const [here, there, open] = [await aDueRound(), await aDueRound(elsewhere), await aPanel(db, hiring)];
    await services.scorecards.submit(raterOf(open).actor, aCard(hiring, raterOf(open), [1, 1, 1]));
    expect(await releasedTo(here)).toEqual([]);

    expect(await services.dueRounds.releaseDue()).toBe(2);
    expect(await services.dueRounds.releaseDue()).toBe(0);

    expect(await releasedTo(here)).toMatchObject([{ late: false }]);
    expect(await releasedTo(there, elsewhere)).toHaveLength(1);
    expect(await releasedTo(open)).toEqual([]);
    for (const [panel, { organizationId }] of [
      [here, hiring],
      [there, elsewhere],
    ] as const) {
      const { rows } = await db.superuser.query(
        `select id from plumbline.member where organization_id = $1 and kind = 'system'`,
        [organizationId],
      );
      expect(await logged(panel)).toEqual([{ actor_id: rows[0].id, action: 'round.released' }]);
    }
  });

  it('are left alone while nobody has submitted', async () => {
    const panel = await aPanel(db, hiring, { dueInHours: -1 });
    expect(await services.dueRounds.releaseDue()).toBe(0);
    expect(await logged(panel)).toEqual([]);
  });

  it('are gone through by one process at a time', async () => {
    const panels = [await aDueRound(), await aDueRound(), await aDueRound()];
    const other = await startServices(db);
    const released = await Promise.all([services.dueRounds.releaseDue(), other.dueRounds.releaseDue()]);
    await other.stop();
    expect(released.toSorted()).toEqual([0, 3]);
    for (const panel of panels) expect(await logged(panel)).toHaveLength(1);
  });

  it('take a late card when it comes, labelled late, and count it', async () => {
    const panel = await aDueRound();
    await services.dueRounds.releaseDue();
    const score = () => services.reads(hiring.recruiter).find(ApplicationScoreTable, panel.applicationId);
    const before = await score();
    const late = raterOf(panel, 1);
    expect(await services.scorecards.submit(late.actor, aCard(hiring, late, [2, 2, 2]))).toMatchObject({
      ok: true,
    });
    expect(await releasedTo(panel)).toMatchObject([{ late: false }, { late: true }]);
    expect([before?.value ?? null, (await score())?.value ?? null]).toEqual(before ? [4, 3] : [null, null]);
    expect(await logged(panel)).toHaveLength(1);
  });

  it('are looked for every fifteen seconds, until the server stops', async () => {
    const panel = await aDueRound();
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'setTimeout',
        'clearTimeout',
        'setImmediate',
        'clearImmediate',
        'nextTick',
        'queueMicrotask',
        'performance',
        'hrtime',
      ],
    });
    try {
      services.dueRounds.onApplicationBootstrap();
      jest.advanceTimersByTime(14_999);
      expect(jest.getTimerCount()).toBe(1);
      await services.dueRounds.onModuleDestroy();
      expect(jest.getTimerCount()).toBe(0);
      expect(await releasedTo(panel)).toEqual([]);

      services.dueRounds.onApplicationBootstrap();
      jest.advanceTimersByTime(15_000);
      await services.dueRounds.onModuleDestroy();
      expect(await releasedTo(panel)).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
