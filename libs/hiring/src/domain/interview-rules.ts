import { Access, type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { InterviewState } from './states.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;
/** A round stays sealed until its last deadline: a slip of the keyboard must not keep it so for years. */
const DEADLINE_DAYS = 90;
const INTERVIEW_DAYS = 366;

/** When the scorecards of an interview are due: a fixed time after its end. */
export const deadlineOf = (scheduledAt: Date, minutes: number, dueHours: number): Date =>
  new Date(scheduledAt.getTime() + minutes * MINUTE + dueHours * HOUR);

/**
 * A deadline that has passed releases the round, so that none may be set into the past: whoever could, would
 * open the cards of others while one is still being written.
 */
export const deadlineProblems = (dueAt: Date, now: Date, path: readonly string[]): Problem[] =>
  dueAt.getTime() > now.getTime()
    ? []
    : [
        problem(
          ProblemCode.INVALID_VALUE,
          'The scorecards would be due in the past. Choose a later time.',
          path,
        ),
      ];

const isFurther = (instant: Date, now: Date, days: number): boolean =>
  instant.getTime() - now.getTime() > days * DAY;

/** Everything that speaks against a deadline that a person sets. */
export const movedDeadlineProblems = (dueAt: Date, now: Date, path: readonly string[]): Problem[] =>
  isFurther(dueAt, now, DEADLINE_DAYS)
    ? [problem(ProblemCode.INVALID_VALUE, `At most ${DEADLINE_DAYS} days ahead, please.`, path)]
    : deadlineProblems(dueAt, now, path);

/** Everything that speaks against the time of an interview whose cards are due at `dueAt`. */
export const timeProblems = (scheduledAt: Date, dueAt: Date, now: Date): Problem[] =>
  isFurther(scheduledAt, now, INTERVIEW_DAYS)
    ? [problem(ProblemCode.INVALID_VALUE, 'At most a year ahead, please.', ['scheduledAt'])]
    : deadlineProblems(dueAt, now, ['scheduledAt']);

export const minutesProblems = (minutes: number): Problem[] =>
  Number.isInteger(minutes) && minutes >= 5 && minutes <= 480
    ? []
    : [problem(ProblemCode.INVALID_VALUE, 'Minutes: 5 to 480.', ['minutes'])];

const NEXT: Readonly<Record<InterviewState, readonly InterviewState[]>> = {
  [InterviewState.PLANNED]: [InterviewState.HELD, InterviewState.CANCELLED, InterviewState.NO_SHOW],
  [InterviewState.HELD]: [InterviewState.PLANNED, InterviewState.CANCELLED, InterviewState.NO_SHOW],
  [InterviewState.CANCELLED]: [],
  [InterviewState.NO_SHOW]: [],
};

/** Whether an interview in this state did not take place: nobody owes a scorecard for it. */
export const fellThrough = (state: InterviewState): boolean =>
  state === InterviewState.CANCELLED || state === InterviewState.NO_SHOW;

const WORDS: Readonly<Record<InterviewState, string>> = {
  [InterviewState.PLANNED]: 'planned',
  [InterviewState.HELD]: 'held',
  [InterviewState.CANCELLED]: 'cancelled',
  [InterviewState.NO_SHOW]: 'a no-show',
};

const wrong = (message: string, path: string): Problem => problem(ProblemCode.WRONG_STATE, message, [path]);

export interface InterviewChange {
  readonly from: InterviewState;
  readonly to: InterviewState;
  /** Whether its time or length changes. */
  readonly moved: boolean;
  /** Whether a scorecard of it is in. */
  readonly submitted: boolean;
}

/** Everything that speaks against a change of an interview. Withdrawal is one-way, so that falling through is too. */
export function interviewChangeProblems({ from, to, moved, submitted }: InterviewChange): Problem[] {
  const problems: Problem[] = [];
  if (from !== to && !NEXT[from].includes(to))
    problems.push(
      wrong(`This interview is ${WORDS[from]}. Schedule another instead of making it ${WORDS[to]}.`, 'state'),
    );
  if (from !== to && fellThrough(to) && submitted)
    problems.push(wrong('A scorecard of this interview is in, so it did take place.', 'state'));
  if (moved && fellThrough(from))
    problems.push(wrong(`This interview is ${WORDS[from]}. Schedule another.`, 'scheduledAt'));
  return problems;
}

/** Whether members with this access can see the application that they are asked to rate. */
export const canInterview = (access: readonly Access[], managesJob: boolean): boolean =>
  access.some((one) => one === Access.INTERVIEWER || one === Access.RECRUITER || one === Access.ADMIN) ||
  (managesJob && access.includes(Access.MANAGER));
