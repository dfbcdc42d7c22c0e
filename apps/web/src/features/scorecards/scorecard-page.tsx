import { useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { AbsentPage } from '../../app/absent-page';
import { ROUTES } from '../../app/routes';
import { useTrail, type Crumb } from '../../app/trail';
import { ErrorNotice } from '../../ui/error-notice';
import { PageHead } from '../../ui/page-head';
import { Skeleton } from '../../ui/skeleton';
import { useDocumentTitle } from '../../ui/use-document-title';
import { OpenCardView } from './card/open-card-view';
import { forgetDraft } from './draft/open-drafts';
import './scorecards.css';
import { ClosedCardView } from './submitted/closed-card-view';
import { WithdrawnPage } from './submitted/withdrawn-page';
import { useScorecard, type LoadedCard } from './use-scorecard';

const MINE: Crumb = { label: 'My interviews', to: ROUTES.interviews };

function CardView({ loaded, reload }: { loaded: LoadedCard; reload: () => void }) {
  const { assignment, isMine, memberId } = loaded;
  const { id: assignmentId, application, interview, state } = assignment;
  const [wasOpen, setWasOpen] = useState(false);
  const name = `${application.candidate.fullName}, ${interview.stage.title}`;
  useDocumentTitle(name);
  useTrail([...(isMine ? [MINE] : []), { label: name }]);
  const end = useCallback(() => {
    forgetDraft({ memberId, assignmentId });
    setWasOpen(true);
    reload();
  }, [assignmentId, memberId, reload]);
  const isOpen = isMine && (state === 'OWED' || state === 'LATE');
  return isOpen ? (
    <OpenCardView loaded={loaded} onClosed={end} />
  ) : (
    <ClosedCardView loaded={loaded} takesFocus={wasOpen} />
  );
}

function LoadingCard() {
  useTrail([MINE, { label: 'Scorecard' }]);
  return (
    <div className="page card-wait">
      <PageHead title="Scorecard" />
      <Skeleton label="Loading the scorecard" lines={9} />
    </div>
  );
}

function FailedCard({ onRetry }: { onRetry: () => void }) {
  useTrail([MINE, { label: 'Scorecard' }]);
  return (
    <div className="page card-wait">
      <PageHead title="Scorecard" />
      <ErrorNotice
        title="The scorecard did not load."
        detail="Nothing was lost: what you wrote is on the server or on this device."
        onRetry={onRetry}
      />
    </div>
  );
}

function Scorecard({ assignmentId }: { assignmentId: string }) {
  const { loaded, reload } = useScorecard(assignmentId);
  switch (loaded.kind) {
    case 'loading':
      return <LoadingCard />;
    case 'absent':
      return <AbsentPage />;
    case 'failed':
      return <FailedCard onRetry={reload} />;
    case 'withdrawn':
      return <WithdrawnPage assignment={loaded.assignment} />;
    case 'ready':
      return <CardView loaded={loaded.card} reload={reload} />;
  }
}

/** One interviewer's card for one interview: filled in by whoever was asked, read by them and, once released, by others. */
export function ScorecardPage() {
  const { assignmentId } = useParams({ from: '/signed-in/scorecards/$assignmentId' });
  return <Scorecard key={assignmentId} assignmentId={assignmentId} />;
}
