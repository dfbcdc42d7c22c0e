import { LinkButton } from '../../app/link-button';
import { hires } from '../../app/access';
import { ROUTES } from '../../app/routes';
import { useMe } from '../../app/use-me';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { DecisionPanel } from './decision/decision-panel';
import { GatesPanel } from './gates-panel';
import { MatrixPanel } from './matrix/matrix-panel';
import { NotesPanel } from './notes-panel';
import { PrintFoot } from './print-foot';
import { RecommendationsPanel } from './recommendations-panel';
import { ScorePanel } from './score-panel';
import { SealedRounds } from './sealed-rounds';
import type { DebriefedApplication, Round } from './view';

interface DebriefBodyProps {
  application: DebriefedApplication;
  owed: Round['assignments'][number] | undefined;
  again: () => void;
}

/** Until the reader's own card is in, the way to it is all there is. */
function OwnCardFirst({ application, owed }: { application: DebriefedApplication; owed: { id: string } }) {
  return (
    <Callout
      tone="seal"
      title={`You owe a scorecard for ${application.candidate.fullName}.`}
      action={
        <LinkButton to={ROUTES.scorecard} params={{ assignmentId: owed.id }}>
          Go to your scorecard
        </LinkButton>
      }
    >
      The debrief opens for you when it is submitted and its round is released.
    </Callout>
  );
}

export function DebriefBody({ application, owed, again }: DebriefBodyProps) {
  const { access } = useMe();
  const { debrief, rounds } = application;
  if (owed) return <OwnCardFirst application={application} owed={owed} />;
  const sealed = <SealedRounds rounds={rounds} />;
  if (rounds.length === 0)
    return (
      <Panel title="Scorecards">
        <EmptyState title="No scorecards yet">
          A debrief begins with the first released round. Nobody has been asked for a scorecard.
        </EmptyState>
      </Panel>
    );
  if (debrief.scorecards.length === 0) return sealed;
  return (
    <>
      {sealed}
      <div className="cols main-side debrief">
        <div className="stack-4">
          <MatrixPanel debrief={debrief} />
          <RecommendationsPanel cards={debrief.scorecards} />
          <NotesPanel application={application} again={again} />
        </div>
        <aside className="stack-4 side" aria-label="Score and decision">
          {hires(access) && <ScorePanel application={application} />}
          <GatesPanel gates={debrief.gates} />
          {hires(access) && <DecisionPanel application={application} again={again} />}
        </aside>
      </div>
      <PrintFoot application={application} />
    </>
  );
}
