import { ActNotice } from '../../../app/act-notice';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { notify } from '../../../ui/toasts';
import { useOfflineReason } from '../use-offline-reason';
import {
  stageToAddTo,
  uncoveredSentence,
  type SetupCriterion,
  type SetupJob,
  type SetupStage,
} from './coverage';
import { draftOf } from './stage-draft';
import { stageSides } from './stage-sides';
import { useStageAct } from './use-stage-act';

interface UncoveredProps {
  job: SetupJob;
  uncovered: readonly SetupCriterion[];
  mayEdit: boolean;
  reload: () => void;
}

/** What too few people would see, and one press that mends the first of it. */
export function Uncovered({ job, uncovered, mayEdit, reload }: UncoveredProps) {
  const [first] = uncovered;
  const stage = first && mayEdit ? stageToAddTo(first, job.stages) : null;
  return (
    <div className="stack">
      <div className="uncovered">
        <Icon name="alert" />
        <p>{uncoveredSentence(uncovered)}</p>
        {first && stage && <AddTo key={stage.id} job={job} stage={stage} criterion={first} reload={reload} />}
      </div>
    </div>
  );
}

interface AddToProps {
  job: SetupJob;
  stage: SetupStage;
  criterion: SetupCriterion;
  reload: () => void;
}

function AddTo({ job, stage, criterion: { criterion }, reload }: AddToProps) {
  const { act, change } = useStageAct(stage, () =>
    notify(`"${criterion.title}" is asked in "${stage.title}" as well.`),
  );
  const offline = useOfflineReason();
  const asked = [...stage.criteria, criterion].toSorted((one, other) => one.position - other.position);
  const criteria = asked.map(({ key }) => key);
  const mine = { ...draftOf(stage), criteria };
  return (
    <>
      <Button
        size="small"
        className="push"
        onPress={() => change({ criteria })}
        isPending={act.isPending}
        disabledReason={offline}
      >
        Ask {criterion.title} in {stage.title}
      </Button>
      <ActNotice
        act={act}
        title="The stage was not changed."
        sidesOf={(theirs) => stageSides(job, mine, theirs)}
        onTakeTheirs={reload}
      />
    </>
  );
}
