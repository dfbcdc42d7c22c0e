import { aRubricDocument } from '../testing/index.js';
import {
  floorsFor,
  hasPlacement,
  mustPositions,
  placementsOf,
  planFor,
  scoredPositions,
  settingsFor,
  targetsFor,
  weightsFor,
} from './settings.js';

const document = aRubricDocument();

describe('what a resolved rubric says by position', () => {
  it('knows the placements of its role', () => {
    expect(placementsOf(document)).toEqual(['product']);
    expect(['base', 'product', 'rnd', 'toString'].map((key) => hasPlacement(document, key))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(() => settingsFor(document, 'rnd')).toThrow('no placement "rnd"');
  });

  it('counts positions from 1, electives included', () => {
    expect(settingsFor(document, 'base').map(({ position }) => position)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(document.criteria.map(({ key }) => key).indexOf('skill-9') + 1).toBe(9);
  });

  it('scores in the placement what the placement scores', () => {
    expect(scoredPositions(document, 'base')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(scoredPositions(document, 'product')).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });

  it('gives a weight to each position, 0 where it is not scored', () => {
    expect(weightsFor(document, 'base')).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(weightsFor(document, 'product')).toEqual([1, 1, 2, 1, 0, 1, 1, 1, 1, 0]);
  });

  it('gives targets and floors by seniority', () => {
    expect(targetsFor(document, 'base', 'senior')).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(targetsFor(document, 'product', 'senior')).toEqual([3, 3, 3, 2, 3, 3, 3, 3, 3, 3]);
    expect(floorsFor(document, 'base', 'staff')).toEqual([
      3,
      3,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(mustPositions(document, 'product')).toEqual([1, 2]);
  });

  it('gives the plan with the positions each stage covers', () => {
    expect(planFor(document, 'product').map(({ id, positions }) => [id, positions])).toEqual([
      ['first-talk', [1, 2, 3, 4, 9]],
      ['second-talk', [1, 2, 6, 7, 8]],
    ]);
  });
});
