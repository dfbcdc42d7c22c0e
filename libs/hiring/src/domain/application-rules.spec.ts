import { activeProblems, closeProblems, reopenProblems } from './application-rules.js';
import { ApplicationState } from './states.js';

const { ACTIVE, REJECTED, WITHDRAWN, HIRED } = ApplicationState;
const ENDED = [REJECTED, WITHDRAWN, HIRED];
const codes = (problems: readonly { code: string; path: readonly string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('an application under way', () => {
  it('may be worked on', () => {
    expect(activeProblems(ACTIVE)).toEqual([]);
  });

  it.each(ENDED)('may not once it is %s, and says what to do', (state) => {
    expect(activeProblems(state, ['applicationId'])).toMatchObject([
      {
        code: 'WRONG_STATE',
        path: ['applicationId'],
        message: `The application has ended: ${state}. Reopen it first.`,
      },
    ]);
  });
});

describe('ending an application', () => {
  it.each(ENDED)('is possible as %s, for a reason', (to) => {
    expect(closeProblems(ACTIVE, to, 'Needs a visa')).toEqual([]);
    expect(codes(closeProblems(ACTIVE, to, ' '))).toEqual(['INVALID_VALUE disposition']);
  });

  it('is not possible twice, and not as active', () => {
    expect(codes(closeProblems(HIRED, REJECTED, 'Changed our minds'))).toEqual(['WRONG_STATE']);
    expect(codes(closeProblems(ACTIVE, ACTIVE, 'None'))).toEqual(['INVALID_VALUE state']);
  });

  it('names everything that is wrong at once', () => {
    expect(codes(closeProblems(REJECTED, ACTIVE, ''))).toEqual([
      'WRONG_STATE',
      'INVALID_VALUE state',
      'INVALID_VALUE disposition',
    ]);
  });
});

describe('reopening an application', () => {
  it('is for those that have ended', () => {
    expect(ENDED.flatMap(reopenProblems)).toEqual([]);
    expect(codes(reopenProblems(ACTIVE))).toEqual(['WRONG_STATE']);
  });
});
