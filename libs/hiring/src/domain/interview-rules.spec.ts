import { Access } from '@plumbline/kernel';
import {
  canInterview,
  deadlineOf,
  deadlineProblems,
  fellThrough,
  interviewChangeProblems,
  minutesProblems,
  movedDeadlineProblems,
  timeProblems,
} from './interview-rules.js';
import { InterviewState } from './states.js';

const { PLANNED, HELD, CANCELLED, NO_SHOW } = InterviewState;
const NOW = new Date('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const days = (count: number) => new Date(NOW.getTime() + count * DAY);
const codes = (problems: readonly { code: string; path: readonly string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

const change = (from: InterviewState, to: InterviewState, more: object = {}) =>
  codes(interviewChangeProblems({ from, to, moved: false, submitted: false, ...more }));

describe('the deadline of an interview', () => {
  it('is some hours after its end', () => {
    expect(deadlineOf(new Date('2026-11-20T14:00:00Z'), 75, 48).toISOString()).toBe(
      '2026-11-22T15:15:00.000Z',
    );
  });

  it('lies ahead, because one that has passed opens the round', () => {
    expect(deadlineProblems(new Date(NOW.getTime() + 1), NOW, ['dueAt'])).toEqual([]);
    expect(codes(deadlineProblems(NOW, NOW, ['dueAt']))).toEqual(['INVALID_VALUE dueAt']);
  });

  it('is moved by 90 days at most', () => {
    expect(movedDeadlineProblems(days(90), NOW, ['dueAt'])).toEqual([]);
    expect(codes(movedDeadlineProblems(days(90.01), NOW, ['dueAt']))).toEqual(['INVALID_VALUE dueAt']);
    expect(codes(movedDeadlineProblems(days(-1), NOW, ['dueAt']))).toEqual(['INVALID_VALUE dueAt']);
  });
});

describe('the time of an interview', () => {
  it('may have passed while its cards are not due', () => {
    expect(timeProblems(days(-1), days(1), NOW)).toEqual([]);
    expect(codes(timeProblems(days(-3), days(-1), NOW))).toEqual(['INVALID_VALUE scheduledAt']);
  });

  it('is a year ahead at most', () => {
    expect(timeProblems(days(366), days(368), NOW)).toEqual([]);
    expect(codes(timeProblems(days(367), days(369), NOW))).toEqual(['INVALID_VALUE scheduledAt']);
  });

  it.each([5, 60, 480])('takes %d minutes', (minutes) => {
    expect(minutesProblems(minutes)).toEqual([]);
  });

  it.each([0, 4, 481, 30.5, Number.NaN])('does not take %d minutes', (minutes) => {
    expect(codes(minutesProblems(minutes))).toEqual(['INVALID_VALUE minutes']);
  });
});

describe('how an interview went', () => {
  it('is said of one that was planned, and can be put right while it is on', () => {
    for (const to of [HELD, CANCELLED, NO_SHOW]) expect(change(PLANNED, to)).toEqual([]);
    for (const to of [PLANNED, CANCELLED, NO_SHOW]) expect(change(HELD, to)).toEqual([]);
  });

  it.each([CANCELLED, NO_SHOW])('is final once it fell through: %s', (from) => {
    expect(fellThrough(from)).toBe(true);
    for (const to of [PLANNED, HELD]) expect(change(from, to)).toEqual(['WRONG_STATE state']);
    expect(change(from, from)).toEqual([]);
    expect(change(from, from, { moved: true })).toEqual(['WRONG_STATE scheduledAt']);
  });

  it('cannot be that it fell through when a card of it is in', () => {
    expect(fellThrough(HELD)).toBe(false);
    for (const to of [CANCELLED, NO_SHOW])
      expect(change(PLANNED, to, { submitted: true })).toEqual(['WRONG_STATE state']);
    expect(change(PLANNED, HELD, { submitted: true })).toEqual([]);
  });
});

describe('who can interview', () => {
  it.each([[Access.INTERVIEWER], [Access.RECRUITER], [Access.ADMIN], [Access.AUDITOR, Access.INTERVIEWER]])(
    'is whoever sees the application once asked: %s',
    (...access) => {
      expect(canInterview(access, false)).toBe(true);
    },
  );

  it('is a manager for their own jobs only', () => {
    expect(canInterview([Access.MANAGER], true)).toBe(true);
    expect(canInterview([Access.MANAGER], false)).toBe(false);
    expect(canInterview([Access.AUDITOR], true)).toBe(false);
    expect(canInterview([], true)).toBe(false);
  });
});
