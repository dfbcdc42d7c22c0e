import { ProblemCode } from '@plumbline/kernel';
import { rationaleProblems } from './decision.js';

describe('rationaleProblems', () => {
  it('lets reasons through', () => {
    expect(rationaleProblems('Held the floor in all musts.')).toEqual([]);
  });

  it.each(['', 'Good.', `Good.${' '.repeat(30)}`])('refuses %j as no reason', (rationale) => {
    expect(rationaleProblems(rationale)).toMatchObject([
      { code: ProblemCode.RATIONALE_MISSING, path: ['rationale'] },
    ]);
  });

  it('refuses what cannot be stored', () => {
    expect(rationaleProblems('Held the floor in all\0musts.')).toMatchObject([
      { code: ProblemCode.INVALID_VALUE },
    ]);
  });
});
