import { notOpenProblems, stateChangeProblems } from './job-states.js';
import { JobState } from './states.js';

const { DRAFT, OPEN, PAUSED, CLOSED } = JobState;
const STATES = [DRAFT, OPEN, PAUSED, CLOSED];

const allowed: Readonly<Record<JobState, readonly JobState[]>> = {
  [DRAFT]: [DRAFT, OPEN, CLOSED],
  [OPEN]: [OPEN, PAUSED, CLOSED],
  [PAUSED]: [PAUSED, OPEN, CLOSED],
  [CLOSED]: [CLOSED, OPEN],
};

describe('from one state of a job to another', () => {
  it.each(STATES)('%s can become what its life allows, and nothing else', (from) => {
    expect(STATES.filter((to) => stateChangeProblems(from, to).length === 0).toSorted()).toEqual(
      [...allowed[from]].toSorted(),
    );
  });

  it('says what would be accepted', () => {
    expect(stateChangeProblems(CLOSED, PAUSED)).toEqual([
      {
        code: 'WRONG_STATE',
        message: 'A job that is closed can become open, not paused.',
        path: ['state'],
      },
    ]);
    expect(stateChangeProblems(OPEN, DRAFT)[0]?.message).toBe(
      'A job that is open can become paused or closed, not draft.',
    );
  });
});

describe('moving candidates', () => {
  it('is possible in an open job', () => {
    expect(notOpenProblems(OPEN, ['jobId'])).toEqual([]);
  });

  it.each([DRAFT, PAUSED, CLOSED])('is not in one that is %s', (state) => {
    expect(notOpenProblems(state, ['jobId'])).toEqual([
      { code: 'WRONG_STATE', message: `The job is ${state}. Open it first.`, path: ['jobId'] },
    ]);
  });
});
