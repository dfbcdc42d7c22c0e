import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AbsentPage } from '../../app/absent-page';
import { hires, recruits } from '../../app/access';
import { isAbsent } from '../../app/graphql-client';
import { Page } from '../../app/page';
import { useMe } from '../../app/use-me';
import { ROUTES } from '../../app/routes';
import { CandidatePageDocument, type CandidateRowFragment } from '../../gql/candidates/graphql';
import { Button } from '../../ui/button';
import { CopyId } from '../../ui/copy-id';
import { ErrorNotice } from '../../ui/error-notice';
import { formatDate } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { ApplyDialog } from './apply-dialog';
import { CandidateApplications } from './candidate-applications';
import { EditCandidateDialog } from './edit-candidate-dialog';
import './candidates.css';

const route = getRouteApi('/signed-in/candidates/$candidateId');
const LISTED = { additionalTypenames: ['Application'] };
const TRAIL = [{ label: 'Candidates', to: ROUTES.candidates }];

/** One person, and everything they applied for. */
export function CandidatePage() {
  const { candidateId } = route.useParams();
  const { access } = useMe();
  const [{ data, error, fetching }, retry] = useQuery({
    query: CandidatePageDocument,
    variables: { id: candidateId },
    context: LISTED,
  });
  const again = () => retry({ requestPolicy: 'network-only' });
  const candidate = data?.candidate?.id === candidateId ? data.candidate : null;
  if (isAbsent(error) || (data && !candidate && !fetching)) return <AbsentPage />;
  const trail = hires(access) ? TRAIL : [];
  if (candidate) return <Person candidate={candidate} trail={trail} onReload={again} />;
  return (
    <Page title="Candidate" trail={trail}>
      {error ? (
        <ErrorNotice title="This candidate did not load." onRetry={again} />
      ) : (
        <Panel label="Candidate">
          <Skeleton />
        </Panel>
      )}
    </Page>
  );
}

interface PersonProps {
  candidate: CandidateRowFragment;
  trail: typeof TRAIL;
  onReload: () => void;
}

function Person({ candidate, trail, onReload }: PersonProps) {
  const mayChange = recruits(useMe().access);
  const [open, setOpen] = useState<'edit' | 'apply'>();
  const close = () => setOpen(undefined);
  const { id, fullName, email, createdAt, applications } = candidate;
  return (
    <Page
      title={fullName}
      trail={trail}
      sentence={`${email}, entered ${formatDate(createdAt)}.`}
      actions={
        mayChange && (
          <>
            <Button icon="edit" onPress={() => setOpen('edit')}>
              Name and e-mail
            </Button>
            <Button variant="primary" icon="plus" onPress={() => setOpen('apply')}>
              Apply for a job
            </Button>
          </>
        )
      }
    >
      <CandidateApplications applications={applications} mayApply={mayChange} />
      <p className="candidate-foot">
        <CopyId id={id} label="candidate id" />
      </p>
      {open === 'edit' && <EditCandidateDialog candidate={candidate} onClose={close} onReload={onReload} />}
      {open === 'apply' && <ApplyDialog candidate={candidate} onClose={close} />}
    </Page>
  );
}
