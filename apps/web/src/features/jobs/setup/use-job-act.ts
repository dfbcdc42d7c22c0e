import type { ConflictParts } from '../../../app/outcome';
import { useAct, type Act } from '../../../app/use-act';
import { useIntent } from '../../../app/use-intent';
import { ChangeJobDocument, type UpdateJobInput } from '../../../gql/jobs/graphql';
import type { ConflictSide } from '../../../ui/conflict-notice';
import type { Problem } from '../../../ui/problems';
import type { SetupJob } from '../plan/coverage';
import { jobSides, type JobWish } from './job-sides';

type Change = Omit<UpdateJobInput, 'idempotencyKey' | 'jobId' | 'revision'>;

interface JobAct {
  act: Act;
  change: (change: Change, onRefused?: (problems: readonly Problem[]) => void) => void;
  sidesOf: (wish: JobWish) => (theirs: ConflictParts['values']) => readonly ConflictSide[];
}

/** One change of a job, made from the revision that was shown when its dialog opened. */
export function useJobAct(job: SetupJob, onDone: (title: string) => void): JobAct {
  const { send } = useIntent(ChangeJobDocument);
  const { run, ...act } = useAct<{ title: string }>(({ title }) => onDone(title));
  const names = new Map(job.team.map(({ member }) => [member.id, member.name]));
  const nameOf = (id: string): string => names.get(id) ?? 'somebody who joined';
  return {
    act,
    change: (change, onRefused) =>
      run(async (revision) => {
        const answer = await send({ jobId: job.id, revision, ...change });
        if (answer.kind === 'refused') onRefused?.(answer.problems);
        return answer;
      }, job.revision),
    sidesOf: (wish) => (theirs) => jobSides(wish, theirs, nameOf),
  };
}
