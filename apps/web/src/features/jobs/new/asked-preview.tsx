import { useAnswer } from '../../../app/use-answer';
import { RubricAskedDocument, type RubricChoiceFragment, type Seniority } from '../../../gql/jobs/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorNotice } from '../../../ui/error-notice';
import { Panel } from '../../../ui/panel';
import { Skeleton } from '../../../ui/skeleton';
import { AskedTable } from './asked-table';
import { BASE } from './new-job';
import { PlacementNotes } from './placement-notes';
import { askedIn, shiftsOf } from './placement-shifts';
import { SuggestedPlan } from './suggested-plan';

interface AskedPreviewProps {
  version: RubricChoiceFragment | null;
  placement: string | null;
  seniority: Seniority | null;
}

/** What the choices come to: what the placement shifts, what will be asked, and the plan to begin with. */
export function AskedPreview({ version, placement, seniority }: AskedPreviewProps) {
  if (version) return <Preview version={version} placement={placement} seniority={seniority} />;
  return (
    <Panel title="What will be asked">
      <EmptyState title="No role profile chosen">
        Its criteria, weights and targets, and the plan that it suggests, are shown here.
      </EmptyState>
    </Panel>
  );
}

function Preview({ version, placement, seniority }: AskedPreviewProps & { version: RubricChoiceFragment }) {
  const at = placement ?? BASE;
  const { answer, again } = useAnswer(RubricAskedDocument, { versionId: version.id, placement: at });
  if (answer.kind === 'loading')
    return (
      <Panel title="What will be asked">
        <Skeleton label="Loading criteria" />
      </Panel>
    );
  if (answer.kind !== 'ready' || !answer.data.rubricVersion)
    return (
      <ErrorNotice
        title="The criteria did not load."
        detail="What you chose is still there."
        onRetry={again}
      />
    );
  const { base, placed, plan } = answer.data.rubricVersion;
  const option = version.placements.find(({ key }) => key === at);
  return (
    <div className="stack-4">
      {option && <PlacementNotes placement={option} shifts={shiftsOf(base, placed)} />}
      <AskedTable settings={askedIn(placed)} seniority={seniority} />
      <SuggestedPlan plan={plan} />
    </div>
  );
}
