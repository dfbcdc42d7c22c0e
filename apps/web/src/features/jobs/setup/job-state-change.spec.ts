import { stateChanges } from './job-state-change';

const verbs = (...args: Parameters<typeof stateChanges>) => stateChanges(...args).map(({ verb }) => verb);
const meaning = (to: string, ...args: Parameters<typeof stateChanges>) =>
  stateChanges(...args).find((change) => change.to === to)?.meaning;

describe('what can be done with a job', () => {
  it.each([
    ['DRAFT', ['Close', 'Open']],
    ['OPEN', ['Close', 'Pause']],
    ['PAUSED', ['Close', 'Open again']],
    ['CLOSED', ['Open again']],
  ] as const)('%s', (state, expected) => {
    expect(verbs(state, 0)).toEqual(expected);
  });

  it('says who waits when it is paused', () => {
    expect(meaning('PAUSED', 'OPEN', 1)).toContain('1 application under way waits');
    expect(meaning('PAUSED', 'OPEN', 12)).toContain('12 applications under way wait;');
    expect(meaning('PAUSED', 'OPEN', 0)).toContain('No application is under way.');
  });

  it('says who should hear of it before it is closed', () => {
    expect(meaning('CLOSED', 'PAUSED', 1)).toContain('tell that person first');
    expect(meaning('CLOSED', 'PAUSED', 2)).toContain('2 applications are still under way: tell these people');
  });
});
