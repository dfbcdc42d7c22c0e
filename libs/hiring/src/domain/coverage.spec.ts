import { coverageProblems, ratersFor } from './coverage.js';

const stages = [
  { criteria: [], raters: null },
  { criteria: [1, 2], raters: 1 },
  { criteria: [2, 3], raters: 2 },
];

const scored = (position: number) => ({ key: `skill-${position}`, title: `Skill ${position}`, position });

describe('how many rate a criterion', () => {
  it.each([
    [1, 1],
    [2, 3],
    [3, 2],
    [4, 0],
  ])('position %d: %d', (position, raters) => {
    expect(ratersFor(stages, position)).toBe(raters);
  });
});

describe('a plan that covers too little', () => {
  it('has one problem for each criterion that fewer than two people rate', () => {
    expect(coverageProblems([scored(1), scored(2), scored(3), scored(4)], stages)).toEqual([
      {
        code: 'CRITERION_UNCOVERED',
        message: '"Skill 1" would be rated by one person. Two are needed: add raters or another stage.',
        path: ['criteria', 'skill-1'],
      },
      {
        code: 'CRITERION_UNCOVERED',
        message: '"Skill 4" would be rated by nobody. Two are needed: add raters or another stage.',
        path: ['criteria', 'skill-4'],
      },
    ]);
  });

  it('is none where two rate everything, in one stage or in two', () => {
    expect(coverageProblems([scored(2), scored(3)], stages)).toEqual([]);
    expect(coverageProblems([scored(1)], [...stages, { criteria: [1], raters: 1 }])).toEqual([]);
  });
});
