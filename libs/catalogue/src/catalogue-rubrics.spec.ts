import {
  digestsOf,
  floorsFor,
  placementsOf,
  planFor,
  type RubricDocument,
  scoredPositions,
  SENIORITIES,
  targetsFor,
  validateResolved,
  weightsFor,
} from '@plumbline/rubric-model';
import { catalogueRubrics } from './catalogue-rubrics.js';

const KEYS = ['ai-engineer', 'ml-solutions-architect', 'mlops-engineer'];
const rubrics = catalogueRubrics();

describe('catalogueRubrics', () => {
  it('are the three that are shipped, resolved once', () => {
    expect(rubrics.map(({ rubricKey, roleKey }) => [rubricKey, roleKey])).toEqual(
      KEYS.map((key) => [key, key]),
    );
    expect(catalogueRubrics()).toBe(rubrics);
  });

  it.each(KEYS)('%s fits the schema of a stored document and carries its digests', (key) => {
    const { document, contentDigest, scoringDigest } = rubricOf(key);
    expect(validateResolved(document)).toMatchObject({ ok: true });
    const stored = JSON.parse(JSON.stringify(document)) as RubricDocument;
    expect(digestsOf(stored)).toEqual({ content: contentDigest, scoring: scoringDigest });
  });

  it.each(KEYS)('%s says that nobody has reviewed it', (key) => {
    expect(rubricOf(key).document.rubric.reviewState).toBe('draft');
  });

  const placed = rubrics.flatMap(({ rubricKey, document }) =>
    (['base', ...placementsOf(document)] as const).map((placement) => [rubricKey, placement] as const),
  );

  it('can be used in eleven placements beside the base', () => {
    expect(placed.filter(([, placement]) => placement !== 'base')).toHaveLength(11);
  });

  it.each(placed)(
    '%s in %s scores 8 to 10 criteria, and its plan covers those and no others',
    (key, placement) => {
      const { document } = rubricOf(key);
      const scored = scoredPositions(document, placement);
      const covered = new Set(planFor(document, placement).flatMap(({ positions }) => positions));
      expect(scored.length).toBeGreaterThanOrEqual(8);
      expect(scored.length).toBeLessThanOrEqual(10);
      expect([...covered].toSorted((one, other) => one - other)).toEqual(scored);
    },
  );

  it.each(placed)('%s in %s has a whole weight for each scored criterion and no other', (key, placement) => {
    const { document } = rubricOf(key);
    const weights = weightsFor(document, placement);
    expect(weights).toHaveLength(document.criteria.length);
    expect(weights.flatMap((weight, index) => (weight > 0 ? [index + 1] : []))).toEqual(
      scoredPositions(document, placement),
    );
    expect(weights.every((weight) => [0, 1, 2, 3].includes(weight))).toBe(true);
  });

  it.each(placed)('%s in %s has no floor above its target', (key, placement) => {
    const { document } = rubricOf(key);
    for (const seniority of SENIORITIES) {
      const targets = targetsFor(document, placement, seniority);
      const above = floorsFor(document, placement, seniority).filter(
        (floor, index) => (floor ?? 0) > (targets[index] ?? 0),
      );
      expect(above).toEqual([]);
    }
  });

  it('shifts weights and criteria of the AI engineer with the placement', () => {
    const { document } = rubricOf('ai-engineer');
    const changes = (placement: Parameters<typeof scoredPositions>[1]) => {
      const [base, here] = [scoredPositions(document, 'base'), scoredPositions(document, placement)];
      const keys = (positions: number[]) => positions.map((position) => document.criteria[position - 1]?.key);
      return {
        on: keys(here.filter((one) => !base.includes(one))),
        off: keys(base.filter((one) => !here.includes(one))),
      };
    };
    expect(changes('product')).toEqual({ on: ['idea-validation'], off: ['scale-out'] });
    expect(changes('devops')).toEqual({
      on: ['self-hosting-models', 'model-observability'],
      off: ['specification-in-natural-language', 'retrieval-and-orchestration'],
    });
  });
});

function rubricOf(key: string) {
  const found = rubrics.find(({ rubricKey }) => rubricKey === key);
  if (!found) throw new Error(`there is no rubric ${key}`);
  return found;
}
