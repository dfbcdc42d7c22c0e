import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { AbsentPage } from '../../../app/absent-page';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { useAnswer } from '../../../app/use-answer';
import { RubricVersionPageDocument, type VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { Button } from '../../../ui/button';
import { ErrorNotice } from '../../../ui/error-notice';
import { plural } from '../../../ui/format';
import { formatDate } from '../../../ui/format-time';
import { KeyHints } from '../../../ui/key-hints';
import { Skeleton } from '../../../ui/skeleton';
import '../rubrics.css';
import { placementOf, seniorityOf } from '../version-search';
import { AskedTable } from './asked-table';
import { NotesPanel, ScalePanel, SeniorityPanel } from './closing-panels';
import { Contents } from './contents';
import { CriterionSection } from './criterion-section';
import { IdentityPanel } from './identity-panel';
import { MixPanel } from './mix-panel';
import { PlanPanel } from './plan-panel';
import { CLOSING, placementName, readCriteria, type Reading } from './reading';
import { RolePanel } from './role-panel';
import { usePlaced } from './use-placed';
import { useReadingPlace } from './use-reading-place';
import { ViewControls } from './view-controls';

const TRAIL = [{ label: 'Rubrics', to: ROUTES.rubrics }];
const HINTS = [{ keys: ['j', 'k'], label: 'next, previous criterion' }];

const sentenceOf = ({ version, placed }: Reading): string => {
  const scored = placed.settings.filter(({ use }) => use === 'SCORED').length;
  const since = version.publishedAt ? `, published ${formatDate(version.publishedAt)}` : '';
  const electives = placed.settings.length - scored;
  return `Version ${version.number}${since}, for ${version.role.title}. ${plural(scored, 'criterion', 'criteria')} in the scorecard, ${plural(electives, 'elective')}.`;
};

/** Under the printed page: which words these are. */
function PrintFoot({ reading }: { reading: Reading }) {
  const { version, seniority } = reading;
  const [openedAt] = useState(() => new Date());
  return (
    <p className="print-foot">
      {version.title}, version {version.number}, {placementName(reading)}, {seniority}. {version.id}, content{' '}
      {version.contentDigest}, read on {formatDate(openedAt)}
    </p>
  );
}

function Version({ version }: { version: VersionPartsFragment }) {
  const search = useSearch({ from: '/signed-in/rubrics/$rubricVersionId' });
  const { placed, isFailed, again } = usePlaced(version, placementOf(search, version.placements));
  const reading: Reading = { version, placed, seniority: seniorityOf(search) };
  const criteria = readCriteria(reading);
  const keys = criteria.map(({ criterion }) => criterion.key);
  const { here, goTo } = useReadingPlace([...keys, ...CLOSING.map(({ id }) => id)], keys);
  return (
    <Page
      title={version.title}
      sentence={sentenceOf(reading)}
      trail={TRAIL}
      width="wide"
      actions={
        <>
          <KeyHints hints={HINTS} />
          <Button icon="print" shortcut="p" onPress={() => print()}>
            Print
          </Button>
        </>
      }
    >
      <div className="cols side-main rubric-read">
        <div className="rubric-side no-print">
          <ViewControls version={version} />
          <Contents criteria={criteria} here={here} onGo={goTo} />
        </div>
        <div className="stack-4">
          {isFailed && <ErrorNotice title="The placement did not load." onRetry={again} />}
          <IdentityPanel version={version} />
          <AskedTable reading={reading} criteria={criteria} onGo={goTo} />
          {criteria.map((read) => (
            <CriterionSection key={read.criterion.key} reading={reading} read={read} />
          ))}
          <RolePanel role={version.role} />
          <MixPanel reading={reading} />
          <PlanPanel reading={reading} />
          <SeniorityPanel version={version} chosen={reading.seniority} />
          <ScalePanel scale={version.scale} />
          <NotesPanel notes={version.notes} />
          <PrintFoot reading={reading} />
        </div>
      </div>
    </Page>
  );
}

/** One edition of a rubric, to be read, quoted and printed. */
export function RubricVersionPage() {
  const { rubricVersionId } = useParams({ from: '/signed-in/rubrics/$rubricVersionId' });
  const { answer, again } = useAnswer(RubricVersionPageDocument, { id: rubricVersionId });
  if (answer.kind === 'absent') return <AbsentPage />;
  if (answer.kind === 'ready') {
    const version = answer.data.rubricVersion;
    return version ? <Version key={version.id} version={version} /> : <AbsentPage />;
  }
  return (
    <Page title="Rubric" trail={TRAIL} width="wide">
      {answer.kind === 'loading' ? (
        <Skeleton label="Loading the rubric" lines={12} />
      ) : (
        <ErrorNotice title="The rubric did not load." onRetry={again} />
      )}
    </Page>
  );
}
