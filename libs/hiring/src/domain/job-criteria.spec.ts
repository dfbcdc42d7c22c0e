import { aRubricDocument } from '@plumbline/rubric-model/testing';
import { type AskedCriterion, askedCriteria, targetScore } from './job-criteria.js';

const document = aRubricDocument();
const stages = [
  { criteria: [1, 2, 3], raters: 2 },
  { criteria: [3, 4], raters: 1 },
];

const at = (criteria: readonly AskedCriterion[], position: number) =>
  criteria.find((one) => one.position === position);

describe('what a job asks for', () => {
  const base = askedCriteria(document, { placement: 'base', seniority: 'senior' }, stages);
  const product = askedCriteria(document, { placement: 'product', seniority: 'mid' }, stages);

  it('is every scored criterion by position', () => {
    expect(base.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('follows the placement: who comes in, who goes out, and what weighs more', () => {
    expect(product.map(({ position }) => position)).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
    expect(at(base, 3)).toMatchObject({ weight: 1 });
    expect(at(product, 3)).toMatchObject({ weight: 2 });
  });

  it('follows the seniority in targets and floors, and only a must has a floor', () => {
    expect(at(base, 1)).toMatchObject({ requirement: 'must', target: 3, floor: 2 });
    expect(at(product, 1)).toMatchObject({ requirement: 'must', target: 2, floor: 2 });
    const staff = askedCriteria(document, { placement: 'base', seniority: 'staff' }, stages);
    expect(at(staff, 1)).toMatchObject({ target: 3, floor: 3 });
    expect(at(base, 3)).toMatchObject({ requirement: 'preferred', floor: null });
  });

  it('counts the raters of the plan, and those it lacks', () => {
    expect(base.map(({ raters, ratersMissing }) => [raters, ratersMissing])).toEqual([
      [2, 0],
      [2, 0],
      [3, 0],
      [1, 1],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  it('is nothing in a placement that the rubric does not have', () => {
    expect(askedCriteria(document, { placement: 'devops', seniority: 'mid' }, stages)).toEqual([]);
  });
});

const criterion = (weight: number, target: number): AskedCriterion => ({
  position: 1,
  requirement: 'preferred',
  floor: null,
  raters: 2,
  ratersMissing: 0,
  weight,
  target,
});

describe('the score that the targets would give', () => {
  it('weighs them like a score', () => {
    expect(targetScore([criterion(1, 2), criterion(3, 4)])).toBe(3.5);
  });

  it('is 0 where nothing is scored', () => {
    expect(targetScore([])).toBe(0);
  });
});
