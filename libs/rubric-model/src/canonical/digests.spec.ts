import type { RubricDocument } from '../document/rubric-document.js';
import {
  aCompetency,
  aCriterion,
  aPlacement,
  aQuestion,
  aRubric,
  aRubricDocument,
  rubricSources,
} from '../testing/index.js';
import type { Identified } from './canonical.js';
import { digestsOf } from './digests.js';

const [first, ...otherAnchors] = aCompetency().anchors;
const [firstShift, ...otherShifts] = aPlacement().shifts;
const { criteria } = aRubric();

const scoring = (document: RubricDocument): string => digestsOf(document).scoring;
const withReason = (reason: string) => aRubric({ familyFloors: [{ family: 'technical', level: 2, reason }] });

describe('digestsOf', () => {
  it('gives two SHA-256 in hex, which tell documents apart', () => {
    const { content, scoring } = digestsOf(aRubricDocument());
    expect([content, scoring]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(content).not.toBe(scoring);
  });

  it('is pinned: a digest that changes with the code would cut versions off from their past', () => {
    expect(digestsOf(aCompetency())).toMatchInlineSnapshot(`
      {
        "content": "ec36a103fdc114cdb47841fe9a70f8fa8c0e091ebe35a59985a95705675e79ab",
        "scoring": "3b4192523f56633de9ebe287eed07f11dd5219f1e269ba34b0bfdbf478afef55",
      }
    `);
  });

  it.each<[string, Identified, Identified]>([
    ['a title', aCompetency(), aCompetency({ title: 'Another title' })],
    [
      'a question',
      aCompetency(),
      aCompetency({
        questions: [
          aQuestion(),
          aQuestion({ id: 'scene', ask: 'Something else is asked here, in other words.' }),
        ],
      }),
    ],
    ['the review', aCompetency(), aCompetency({ status: 'reviewed', reviewBy: '2031-01-01' })],
    ['tool examples', aCompetency(), aCompetency({ toolExamples: ['A tool'] })],
    [
      'why a criterion is there',
      aRubric(),
      aRubric({
        criteria: criteria.map((one) => ({ ...one, why: 'For another reason that is long enough.' })),
      }),
    ],
    ['the plan', aRubric(), aRubric({ plan: aRubric().plan.toReversed() })],
    [
      'the reason of a shift',
      aPlacement(),
      aPlacement({
        shifts: [{ ...firstShift!, reason: 'For another reason, long enough to be one.' }, ...otherShifts],
      }),
    ],
  ])('leaves ratings comparable when %s changes', (_what, one, other) => {
    expect(digestsOf(other).content).not.toBe(digestsOf(one).content);
    expect(digestsOf(other).scoring).toBe(digestsOf(one).scoring);
  });

  it.each<[string, Identified, Identified]>([
    [
      'the text of an anchor',
      aCompetency(),
      aCompetency({ anchors: [{ ...first!, text: first!.text.replace('Shows', 'Says') }, ...otherAnchors] }),
    ],
    [
      'the definition',
      aCompetency(),
      aCompetency({ definition: 'Does another thing that the job needs, and shows that it was done well.' }),
    ],
    [
      'a target',
      aRubric(),
      aRubric({ criteria: [aCriterion({ targets: { mid: 2, senior: 2, staff: 3 } }), ...criteria.slice(1)] }),
    ],
    ['a weight', aRubric(), aRubric({ criteria: [{ ...criteria[0]!, weight: 3 }, ...criteria.slice(1)] })],
    [
      'a floor',
      aRubric(),
      aRubric({
        criteria: [{ ...criteria[0]!, floor: { mid: 1, senior: 2, staff: 3 } }, ...criteria.slice(1)],
      }),
    ],
    [
      'what is scored',
      aRubric(),
      aRubric({ criteria: criteria.map((one) => ({ ...one, use: 'scored' as const })) }),
    ],
    ['the place of a criterion', aRubric(), aRubric({ criteria: criteria.toReversed() })],
    [
      'the floor of a family',
      aRubric(),
      aRubric({ familyFloors: [{ family: 'technical', level: 2, reason: 'x'.repeat(30) }] }),
    ],
    ['a shift', aPlacement(), aPlacement({ shifts: otherShifts })],
  ])('says that ratings are not comparable when %s changes', (_what, one, other) => {
    expect(digestsOf(other).content).not.toBe(digestsOf(one).content);
    expect(digestsOf(other).scoring).not.toBe(digestsOf(one).scoring);
  });

  it('leaves out the reason of a family floor, and keeps its level', () => {
    expect(digestsOf(withReason('x'.repeat(30))).scoring).toBe(digestsOf(withReason('y'.repeat(30))).scoring);
  });

  it('says the same of a resolved rubric as of what it was resolved from', () => {
    const base = scoring(aRubricDocument());
    const reworded = rubricSources().competencies.map((one) => ({ ...one, title: `${one.title} again` }));
    const redefined = rubricSources().competencies.map((one) => ({
      ...one,
      definition: `${one.definition} And more.`,
    }));
    const unshifted = [aPlacement({ shifts: aPlacement().shifts.filter(({ id }) => id !== 'fourth-down') })];
    expect(scoring(aRubricDocument({ competencies: reworded }))).toBe(base);
    expect(scoring(aRubricDocument({ competencies: redefined }))).not.toBe(base);
    expect(scoring(aRubricDocument({ placements: unshifted }))).not.toBe(base);
  });

  it('is the same for a stored document that was read back', () => {
    const document = aRubricDocument();
    expect(digestsOf(JSON.parse(JSON.stringify(document)) as RubricDocument)).toEqual(digestsOf(document));
  });
});
