import { actorOf, aMember } from '@plumbline/identity/testing';
import { ApplicationTable } from '@plumbline/hiring';
import { Access, type Actor } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { ApplicationScoreTable } from './debrief.graphql.js';
import { debriefOf } from './debrief.reads.js';
import { EvidenceTable, releasedCardsOfApplication, ScorecardTable } from './scorecard.graphql.js';
import { cardOfAssignment } from './scorecard.reads.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  raterOf,
  startServices,
  type TestHiring,
  type TestPanel,
  type TestRater,
  type TestServices,
} from './testing/index.js';

describe('release and blindness, on PostgreSQL', () => {
  let db: TestDatabase;
  let services: TestServices;
  let hiring: TestHiring;
  let auditor: Actor;
  beforeAll(async () => {
    db = await startDatabase();
    services = await startServices(db);
    hiring = await aHiringOrganization(db, services.dataSource);
    auditor = actorOf(await aMember(db, hiring.organizationId, [Access.AUDITOR]));
  });
  afterAll(async () => {
    await services.stop();
    await db.stop();
  });

  const submit = async (rater: TestRater, levels: readonly (number | null)[]): Promise<string> => {
    const result = await services.scorecards.submit(rater.actor, aCard(hiring, rater, levels));
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value.id;
  };

  /** Everything that one actor can learn of one card and its application, on every path of reading. */
  const learned = async (actor: Actor, { applicationId, raters }: TestPanel, cardId: string) => {
    const reads = services.reads(actor);
    const application = await reads.find(ApplicationTable, applicationId);
    const [card, evidence, cards, score, debrief, byAssignment] = await Promise.all([
      reads.find(ScorecardTable, cardId),
      reads.find(EvidenceTable, cardId),
      reads.many(releasedCardsOfApplication, applicationId),
      reads.find(ApplicationScoreTable, applicationId),
      application && debriefOf(reads, services.versions, application),
      Promise.all(raters.map(({ assignmentId }) => cardOfAssignment(reads, assignmentId))),
    ]);
    return {
      card: card?.ratings ?? null,
      evidence: evidence?.texts[0] ?? null,
      cards: cards.map(({ id }) => id),
      score: score?.value ?? null,
      cells: (debrief?.criteria ?? []).flatMap(({ cells }) => cells).length,
      gates: (debrief?.gates ?? []).reduce((sum, { n }) => sum + n, 0),
      byAssignment: byAssignment.map((found) => found?.id ?? null),
    };
  };
  const NOTHING = {
    card: null,
    evidence: null,
    cards: [],
    score: null,
    cells: 0,
    gates: 0,
    byAssignment: [null, null],
  };

  it('keeps a submitted card sealed from everybody but its author until the round is released', async () => {
    const panel = await aPanel(db, hiring);
    const first = await submit(raterOf(panel), [4, 3, 5]);
    const outsiders = await aHiringOrganization(db, services.dataSource);
    for (const actor of [
      raterOf(panel, 1).actor,
      hiring.recruiter,
      hiring.manager,
      hiring.admin,
      auditor,
      outsiders.admin,
    ])
      expect(await learned(actor, panel, first)).toEqual(NOTHING);
    expect(await learned(raterOf(panel).actor, panel, first)).toMatchObject({
      card: expect.arrayContaining([4, 3, 5]),
      cards: [], // it is not released, not even to its author
      score: null,
      cells: 0,
      byAssignment: [first, null],
    });
  });

  it('releases all cards with the last one, to those who may read them', async () => {
    const panel = await aPanel(db, hiring);
    const [one, other] = [
      await submit(raterOf(panel), [4, 3, 5]),
      await submit(raterOf(panel, 1), [2, 3, 4]),
    ];
    const cards = { cards: [one, other], byAssignment: [one, other] };
    const stranger = actorOf(await aMember(db, hiring.organizationId, [Access.INTERVIEWER]));
    const idle = actorOf(await aMember(db, hiring.organizationId, [Access.MANAGER]));
    for (const actor of [hiring.recruiter, hiring.manager, hiring.admin]) {
      const seen = await learned(actor, panel, one);
      expect(seen).toMatchObject({ ...cards, cells: 6 });
      expect(seen.evidence).toMatch(/failing test/);
    }
    for (const { actor } of panel.raters)
      expect(await learned(actor, panel, one)).toMatchObject({ ...cards, cells: 6, score: null });
    // levels without words
    expect(await learned(auditor, panel, one)).toMatchObject({ ...cards, evidence: null, score: null });
    for (const actor of [stranger, idle]) expect(await learned(actor, panel, one)).toEqual(NOTHING);
  });

  it('closes everything to whoever owes a card again, in whatever round', async () => {
    const member = await aMember(db, hiring.organizationId, [Access.INTERVIEWER, Access.MANAGER]);
    await db.superuser.query(
      `insert into plumbline.job_team (organization_id, id, job_id, member_id, part) values ($1, gen_random_uuid(), $2, $3, 'manager')`,
      [hiring.organizationId, hiring.jobId, member.id],
    );
    const panel = await aPanel(db, hiring, { raters: [{ member }, {}] });
    const own = await submit(raterOf(panel), [4, 3, 5]);
    const card = await submit(raterOf(panel, 1), [2, 3, 4]);
    const { actor } = raterOf(panel);
    expect(await learned(actor, panel, card)).toMatchObject({ cards: [own, card], cells: 6 });

    const second = await aPanel(db, hiring, {
      applicationId: panel.applicationId,
      round: 2,
      raters: [{ member }],
    });
    expect(await learned(actor, panel, card)).toEqual({
      ...NOTHING,
      cards: [own],
      cells: 3,
      gates: expect.any(Number),
      byAssignment: [own, null],
    });
    await submit(raterOf(second), [1, 1, 1]);
    expect(await learned(actor, panel, card)).toMatchObject({
      card: expect.any(Array),
      evidence: expect.any(String),
    });
  });

  it('does not release early, whoever asks', async () => {
    const panel = await aPanel(db, hiring);
    await submit(raterOf(panel), [4, 3, 5]);
    const asked = await services.unitOfWork.run(hiring.admin, async (tx) => ({
      ok: true as const,
      value: await tx.query('select release_round($1, 1::smallint) as released', [panel.applicationId]),
    }));
    expect(asked).toMatchObject({ value: [{ released: false }] });
    expect(await services.dueRounds.releaseDue()).toBe(0);
  });

  it('logs the release once, with the card that completed it', async () => {
    const panel = await aPanel(db, hiring);
    await Promise.all(panel.raters.map((rater) => submit(rater, [3, 3, 3])));
    const { rows } = await db.superuser.query(
      `select actor_id, action from plumbline.audit_entry where subject_id = $1`,
      [panel.applicationId],
    );
    expect(rows).toMatchObject([{ action: 'round.released' }]);
    expect(panel.raters.map(({ actor }) => actor.memberId)).toContain(rows[0].actor_id);
    expect(
      await services.reads(hiring.recruiter).many(releasedCardsOfApplication, panel.applicationId),
    ).toHaveLength(2);
  });
});
