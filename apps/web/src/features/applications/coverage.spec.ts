import { askedMembers, coverage, coverageSentence } from './coverage';
import { anAssignment } from './examples';

const security = { key: 'security', position: 5, title: 'Security' };
const evaluation = { key: 'evaluation', position: 2, title: 'Evaluation' };

const asked = (name: string, positions: number[], shadow = false) => ({ name, positions, shadow });

describe('who rates what', () => {
  it('lists criteria in order with everybody who is asked for them', () => {
    const covers = coverage([security, evaluation], [asked('Mei', [2, 5]), asked('Ana', [5])]);
    expect(covers).toEqual([
      { criterion: evaluation, raters: ['Mei'], shadows: [], isCovered: false },
      { criterion: security, raters: ['Ana', 'Mei'], shadows: [], isCovered: true },
    ]);
  });

  it('counts a person once, and nobody in training', () => {
    const [cover] = coverage([security], [asked('Mei', [5]), asked('Mei', [5]), asked('Tom', [5], true)]);
    expect(cover).toMatchObject({ raters: ['Mei'], shadows: ['Tom'], isCovered: false });
  });

  it('leaves out whoever was withdrawn', () => {
    const criteria = [{ __typename: 'Criterion' as const, key: 'security', position: 5 }];
    const interviews = [
      {
        assignments: [
          anAssignment({ criteria, state: 'SUBMITTED' }),
          anAssignment({ criteria, state: 'WITHDRAWN' }),
        ],
      },
    ];
    expect(askedMembers(interviews)).toEqual([asked('Mei Tanaka', [5])]);
  });

  it('is said in a sentence', () => {
    const both = [asked('Mei', [2, 5]), asked('Ana', [2, 5])];
    expect(coverageSentence(coverage([security, evaluation], both))).toBe('Every criterion has two raters.');
    expect(coverageSentence(coverage([security, evaluation], [...both.slice(1), asked('Mei', [2])]))).toBe(
      '1 of 2 criteria have two raters.',
    );
    expect(coverageSentence([])).toBe('Nothing is scored.');
  });
});
