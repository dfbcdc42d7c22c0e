import { randomUUID } from 'node:crypto';
import { aMember, actorOf } from '@plumbline/identity/testing';
import { accept, Access, type Actor } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import type { SaveRating } from './drafts.service.js';
import { draftOfAssignment } from './scorecard.reads.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  raterOf,
  startServices,
  type TestHiring,
  type TestRater,
  type TestServices,
} from './testing/index.js';

describe('saving a draft, on PostgreSQL', () => {
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

  const aRater = async (): Promise<TestRater> => raterOf(await aPanel(db, hiring));
  const change = (rater: TestRater, more: Partial<SaveRating> = {}): SaveRating => ({
    idempotencyKey: randomUUID(),
    assignmentId: rater.assignmentId,
    position: 2,
    revision: 0,
    level: null,
    notObserved: false,
    text: '',
    ...more,
  });
  const save = (rater: TestRater, more: Partial<SaveRating> = {}) =>
    services.drafts.save(rater.actor, change(rater, more));
  const draftFor = (actor: Actor, { assignmentId }: TestRater) =>
    draftOfAssignment(services.reads(actor), assignmentId);

  it('keeps what was typed, change by change, and shows it to the next connection', async () => {
    const rater = await aRater();
    const text = 'Zwei Zeilen,\neine ½ fertig 🙂 ';
    await save(rater, { level: 3 });
    await save(rater, { revision: 1, level: 4, text });
    await save(rater, { position: 0, level: 2, text: 'overall' });
    await save(rater, { position: 3, notObserved: true, text: 'no time' });

    const elsewhere = await startServices(db);
    const draft = await draftOfAssignment(elsewhere.reads(rater.actor), rater.assignmentId);
    await elsewhere.stop();
    expect(draft).toEqual([
      expect.objectContaining({ position: 0, level: 2, text: 'overall', revision: 1 }),
      expect.objectContaining({ position: 2, level: 4, notObserved: false, text, revision: 2 }),
      expect.objectContaining({ position: 3, level: null, notObserved: true, text: 'no time', revision: 1 }),
    ]);
  });

  it('shows both sides to a device that has not seen the last change', async () => {
    const rater = await aRater();
    await save(rater, { level: 3, text: 'phone' });
    const before = Date.now() - 60_000;
    expect(await save(rater, { level: 5, text: 'laptop' })).toEqual({
      ok: false,
      problems: [],
      conflict: {
        revision: 1,
        current: { level: 3, notObserved: false, text: 'phone', updatedAt: expect.any(String) },
      },
    });
    const [kept] = await draftFor(rater.actor, rater);
    expect(kept).toMatchObject({ level: 3, text: 'phone', revision: 1 });
    expect(kept?.updatedAt.getTime()).toBeGreaterThan(before);
  });

  it('has nothing to choose when both devices typed the same', async () => {
    const rater = await aRater();
    await save(rater, { level: 3, text: 'same' });
    expect(await save(rater, { level: 3, text: 'same' })).toMatchObject({ ok: true });
    expect(await draftFor(rater.actor, rater)).toMatchObject([{ revision: 1 }]);
  });

  it('writes a change once, however often it is sent', async () => {
    const rater = await aRater();
    await save(rater);
    const sent = change(rater, { revision: 1, text: 'a' });
    const results = await Promise.all(
      Array.from({ length: 4 }, () => services.drafts.save(rater.actor, sent)),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    await save(rater, { revision: 2, text: 'ab' });
    expect(await services.drafts.save(rater.actor, sent)).toMatchObject({
      ok: true,
      value: { replayed: true },
    });
    expect(await draftFor(rater.actor, rater)).toMatchObject([{ text: 'ab', revision: 3 }]);
  });

  it.each([0, 1])('lets one of eight changes made from revision %i through', async (revision) => {
    const rater = await aRater();
    if (revision === 1) await save(rater);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => save(rater, { revision, text: `device ${index}` })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = results.findIndex(({ ok }) => ok);
    expect(await draftFor(rater.actor, rater)).toMatchObject([
      { text: `device ${winner}`, revision: revision + 1 },
    ]);
  });

  it('refuses what no card could hold, all at once', async () => {
    const rater = await aRater();
    const result = await save(rater, { level: 6, notObserved: true, text: 'a\0' });
    expect(result.ok ? [] : result.problems.map(({ path }) => path.join())).toEqual([
      'level',
      'notObserved',
      'text',
    ]);
    expect(await save(rater, { position: 4 })).toMatchObject({ problems: [{ code: 'RATING_NOT_ASKED' }] });
    expect(await draftFor(rater.actor, rater)).toEqual([]);
  });

  it('ends with the submission, which leaves nothing of it behind', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const rater = await aRater();
      await save(rater, { text: 'first' });
      const [submitted, saved] = await Promise.all([
        services.scorecards.submit(rater.actor, aCard(hiring, rater, [4, 3, 2])),
        save(rater, { revision: 1, text: 'second' }),
      ]);
      expect(submitted).toMatchObject({ ok: true });
      if (!saved.ok) expect(saved.problems).toMatchObject([{ code: 'SCORECARD_SUBMITTED' }]);
      expect(await draftFor(rater.actor, rater)).toEqual([]);
      expect(await save(rater)).toMatchObject({ problems: [{ code: 'SCORECARD_SUBMITTED' }] });
    }
  });

  it('ends with the withdrawal', async () => {
    const rater = await aRater();
    await services.unitOfWork.run(hiring.recruiter, async (tx) => {
      const withdraw = 'update assignment set withdrawn_at = now(), withdrawn_by = $2 where id = $1';
      return accept(await tx.query(withdraw, [rater.assignmentId, hiring.recruiter.memberId]));
    });
    const withdrawn = { problems: [{ code: 'ASSIGNMENT_WITHDRAWN' }] };
    expect(await save(rater)).toMatchObject(withdrawn);
    expect(await services.scorecards.submit(rater.actor, aCard(hiring, rater, [1, 2, 3]))).toMatchObject(
      withdrawn,
    );
  });

  it("is its author's alone", async () => {
    const panel = await aPanel(db, hiring);
    const [rater, other] = [raterOf(panel), raterOf(panel, 1)];
    await save(rater, { text: 'mine' });
    const auditor = actorOf(await aMember(db, hiring.organizationId, [Access.AUDITOR]));
    for (const actor of [other.actor, hiring.recruiter, hiring.manager, hiring.admin, auditor]) {
      expect(await draftFor(actor, rater)).toEqual([]);
      await expect(services.drafts.save(actor, change(rater, { revision: 1 }))).rejects.toThrow(
        /no such assignment/,
      );
    }
  });
});
