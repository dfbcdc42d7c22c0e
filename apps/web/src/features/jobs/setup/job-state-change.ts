import type { JobState } from '../../../gql/jobs/graphql';
import { plural } from '../../../ui/format';

/** A change of a job's state, in the words of the person who makes it. */
export interface StateChange {
  to: JobState;
  /** What the button says. */
  label: string;
  verb: string;
  doing: string;
  done: string;
  /** What follows from it. */
  meaning: string;
}

const open = (label: string, verb: string, meaning: string): StateChange => ({
  to: 'OPEN',
  label,
  verb,
  doing: 'Opening…',
  done: 'is open',
  meaning,
});

const OPENING = open(
  'Open job',
  'Open',
  'Candidates can apply. From then on each change of the plan has to leave every criterion with two raters.',
);
const REOPENING = open(
  'Open again',
  'Open again',
  'Candidates can apply again, and applications under way can move on.',
);

const waiting = (underWay: number): string =>
  underWay === 0
    ? 'No application is under way.'
    : `${plural(underWay, 'application')} under way ${underWay === 1 ? 'waits' : 'wait'}; scorecards that are owed stay owed.`;

const left = (underWay: number): string =>
  underWay === 0
    ? 'No application is under way.'
    : `${plural(underWay, 'application')} ${underWay === 1 ? 'is' : 'are'} still under way: tell ${underWay === 1 ? 'that person' : 'these people'} first, because nothing moves in a closed job.`;

const pausing = (underWay: number): StateChange => ({
  to: 'PAUSED',
  label: 'Pause',
  verb: 'Pause',
  doing: 'Pausing…',
  done: 'is paused',
  meaning: `Nobody can apply, nobody moves on and no interview is scheduled until it is opened again. ${waiting(underWay)}`,
});

const closing = (underWay: number): StateChange => ({
  to: 'CLOSED',
  label: 'Close',
  verb: 'Close',
  doing: 'Closing…',
  done: 'is closed',
  meaning: `Nobody can apply any more. It can be opened again. ${left(underWay)}`,
});

/** What can be done with a job in this state, what is most likely wanted last. */
export function stateChanges(state: JobState, underWay: number): readonly StateChange[] {
  switch (state) {
    case 'DRAFT':
      return [closing(underWay), OPENING];
    case 'OPEN':
      return [closing(underWay), pausing(underWay)];
    case 'PAUSED':
      return [closing(underWay), REOPENING];
    case 'CLOSED':
      return [REOPENING];
  }
}
