import type { Outcome } from '../../app/outcome';
import type { PlannedStage } from './rows';

const stageTitle = (
  values: readonly { field: string; value: string | null }[],
  stages: readonly PlannedStage[],
) => {
  const id = values.find(({ field }) => field === 'stageId')?.value;
  return stages.find((stage) => stage.id === id)?.title;
};

/** Why somebody was not moved, in a sentence that begins with the name. */
export function moveProblem(
  name: string,
  outcome: Exclude<Outcome<unknown>, { kind: 'done' }>,
  stages: readonly PlannedStage[],
): string {
  switch (outcome.kind) {
    case 'refused':
      return `${name}: ${outcome.problems.map(({ message }) => message).join(' ')}`;
    case 'conflict': {
      const title = stageTitle(outcome.conflict.values, stages);
      return title
        ? `${name}: a colleague changed this application meanwhile. It is at ${title} now.`
        : `${name}: a colleague changed this application meanwhile.`;
    }
    case 'absent':
      return `${name}: this application is not there any more, or not yours to move.`;
    case 'failed':
      return outcome.isOffline
        ? `${name}: the server cannot be reached.`
        : `${name}: something failed on the server. Trying again does nothing twice.`;
  }
}
