import { useAct, type Act } from '../../../app/use-act';
import { useIntent } from '../../../app/use-intent';
import { ChangeStageDocument, type UpdateStageInput } from '../../../gql/jobs/graphql';
import type { Problem } from '../../../ui/problems';
import type { SetupStage } from './coverage';

type Change = Omit<UpdateStageInput, 'idempotencyKey' | 'stageId' | 'revision'>;

/** One change of a stage, made from the revision that was shown. */
export function useStageAct(
  stage: Pick<SetupStage, 'id' | 'revision'>,
  onDone: () => void,
): { act: Act; change: (change: Change) => void; refuse: (problems: readonly Problem[]) => void } {
  const { send } = useIntent(ChangeStageDocument);
  const { run, ...act } = useAct<unknown>(onDone);
  return {
    act,
    change: (change) => run((revision) => send({ stageId: stage.id, revision, ...change }), stage.revision),
    /** What cannot even be asked for is refused in the same place. */
    refuse: (problems) => run(() => Promise.resolve({ kind: 'refused', problems })),
  };
}
