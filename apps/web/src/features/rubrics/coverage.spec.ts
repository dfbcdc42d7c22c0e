import { coverageOf } from './coverage';

const setting = (key: string, requirement: 'MUST' | 'PREFERRED', use: 'SCORED' | 'ELECTIVE' = 'SCORED') => ({
  use,
  requirement,
  criterion: { key },
});
const plan = [{ covers: [{ key: 'agents' }, { key: 'pipelines' }] }, { covers: [{ key: 'agents' }] }];

describe('coverage of the suggested plan', () => {
  it('says in which stages a criterion is looked at, in their order', () => {
    expect(coverageOf(plan, [setting('pipelines', 'PREFERRED')])).toEqual([
      { key: 'pipelines', stages: [true, false], times: 1, isEnough: true },
    ]);
  });

  it('asks for two stages of a must and for one of the others', () => {
    const settings = [setting('agents', 'MUST'), setting('pipelines', 'MUST'), setting('scale', 'PREFERRED')];
    expect(coverageOf(plan, settings).map(({ isEnough }) => isEnough)).toEqual([true, false, false]);
  });

  it('leaves electives out: no stage has to cover them', () => {
    expect(coverageOf(plan, [setting('elective', 'PREFERRED', 'ELECTIVE')])).toEqual([]);
  });
});
