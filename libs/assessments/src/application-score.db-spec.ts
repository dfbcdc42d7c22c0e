import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { ApplicationScoreTable } from './debrief.graphql.js';
import {
  aCard,
  aHiringOrganization,
  aPanel,
  type PanelTerms,
  startServices,
  type TestHiring,
  type TestPanel,
  type TestServices,
} from './testing/index.js';

/** Weights and levels by position; the figures beside each case were worked out by hand. */
describe('the score of an application, on PostgreSQL', () => {
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

  const rated = async (
    terms: PanelTerms,
    cards: readonly (readonly (number | null)[])[],
  ): Promise<TestPanel> => {
    const criteria = terms.criteria ?? cards[0]?.map((_, index) => index + 1) ?? [];
    const panel = await aPanel(db, hiring, { raters: cards.map(() => ({})), criteria, ...terms });
    for (const [index, rater] of panel.raters.entries()) {
      const result = await services.scorecards.submit(rater.actor, aCard(hiring, rater, cards[index] ?? []));
      if (!result.ok) throw new Error(JSON.stringify(result));
    }
    return panel;
  };
  const scoreOf = async ({ applicationId }: TestPanel) =>
    services.reads(hiring.recruiter).find(ApplicationScoreTable, applicationId);

  it('is the weighted mean over criteria of the mean over raters, of what was observed', async () => {
    // (3 × (4 + 2) / 2 + 1 × (3 + 5) / 2) / (3 + 1) = (9 + 4) / 4; the third, of weight 1, nobody saw: 4 of 5
    const panel = await rated({ weights: [3, 1, 1] }, [
      [4, 3, null],
      [2, 5, null],
    ]);
    expect(await scoreOf(panel)).toEqual({
      id: panel.applicationId,
      value: 3.25,
      observedShare: 0.8,
      raters: 2,
      scorecards: 2,
      intervalLow: null,
      intervalHigh: null,
    });
  });

  it('takes the mean of a criterion over those who observed it', async () => {
    // (2 × 5 + 1 × (1 + 2 + 2) / 3) / 3 = 35 / 9, stored to four places
    const panel = await rated({ weights: [2, 1] }, [
      [5, 1],
      [null, 2],
      [null, 2],
    ]);
    expect(await scoreOf(panel)).toMatchObject({ value: 3.8889, observedShare: 1, raters: 3 });
  });

  it('leaves out a shadow, whose card is kept', async () => {
    const panel = await rated({ weights: [3, 1], raters: [{}, { shadow: true }] }, [
      [4, 2],
      [1, 1],
    ]);
    expect(await scoreOf(panel)).toMatchObject({ value: 3.5, raters: 1, scorecards: 1 });
  });

  it('leaves out criteria that are not scored', async () => {
    const panel = await rated({ weights: [1, 0, 1] }, [[2, 5, 3]]);
    expect(await scoreOf(panel)).toMatchObject({ value: 2.5, observedShare: 1 });
  });

  it.each([
    ['exactly 60 % of the weight', [3, 2], { value: 4, observedShare: 0.6 }],
    ['less', [59, 41], null],
  ])('is there when %s was observed', async (_what, weights, score) => {
    const panel = await rated({ weights }, [[4, null]]);
    const found = await scoreOf(panel);
    if (score) expect(found).toMatchObject(score);
    else expect(found).toBeNull();
  });

  it('grows with each released round, and counts a person of both once', async () => {
    const first = await rated(
      { weights: [1, 1] },
      [[2, null]].map(([one]) => [one ?? null]),
    );
    expect(await scoreOf(first)).toBeNull(); // half of the weight
    const second = await aPanel(db, hiring, {
      applicationId: first.applicationId,
      round: 2,
      criteria: [2],
      raters: [{}],
    });
    const [rater] = second.raters;
    const key = hiring.document.criteria[1]?.key ?? '';
    const rating = { criterion: key, level: 5, notObserved: false, evidence: '' };
    const card = rater && aCard(hiring, rater, [], { ratings: [rating] });
    expect(rater && card && (await services.scorecards.submit(rater.actor, card))).toMatchObject({
      ok: true,
    });
    // (2 + 5) / 2
    expect(await scoreOf(first)).toMatchObject({ value: 3.5, observedShare: 1, raters: 2, scorecards: 2 });
  });
});
