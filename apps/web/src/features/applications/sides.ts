import type { ConflictSide } from '../../ui/conflict-notice';
import { momentText } from './round-words';
import type { PlanStage } from './types';

type Theirs = readonly { field: string; value: string | null }[];

const valueOf = (theirs: Theirs, field: string): string | null =>
  theirs.find((one) => one.field === field)?.value ?? null;

/** The database's words: active, no-show. */
const stateText = (state: string | null): string => (state === null ? 'unknown' : state);

/** Mine is what I wanted to do; theirs is where the application stands now. */
export function applicationSides(mine: string, stages: readonly PlanStage[], theirs: Theirs): ConflictSide[] {
  const stage = stages.find(({ id }) => id === valueOf(theirs, 'stageId'));
  const disposition = valueOf(theirs, 'disposition');
  const standing = [stateText(valueOf(theirs, 'state')), stage && `at ${stage.title}`, disposition];
  return [{ label: 'Application', mine, theirs: standing.filter(Boolean).join(', ') }];
}

export function interviewSides(mine: string, theirs: Theirs): ConflictSide[] {
  const at = valueOf(theirs, 'scheduledAt');
  const minutes = valueOf(theirs, 'minutes');
  const standing = [
    stateText(valueOf(theirs, 'state')),
    at && momentText(at),
    minutes && `${minutes} minutes`,
  ];
  return [{ label: 'Interview', mine, theirs: standing.filter(Boolean).join(', ') }];
}

export function assignmentSides(mine: string, theirs: Theirs): ConflictSide[] {
  return [{ label: 'Scorecard', mine, theirs: assignmentStanding(theirs) }];
}

function assignmentStanding(theirs: Theirs): string {
  const submitted = valueOf(theirs, 'submittedAt');
  const withdrawn = valueOf(theirs, 'withdrawnAt');
  const due = valueOf(theirs, 'dueAt');
  if (submitted) return `submitted, ${momentText(submitted)}`;
  if (withdrawn) return `withdrawn, ${momentText(withdrawn)}`;
  return due ? `due ${momentText(due)}` : 'owed';
}
