import { useRef } from 'react';
import { AbsentPage } from '../../app/absent-page';
import { Page } from '../../app/page';
import { useAnswer } from '../../app/use-answer';
import { useRowKeys } from '../../app/use-row-keys';
import { RubricsPageDocument } from '../../gql/rubrics/graphql';
import { Callout } from '../../ui/callout';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNotice } from '../../ui/error-notice';
import { plural } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { RUBRIC_COLUMNS, type RubricLine } from './rubric-columns';
import './rubrics.css';

const isUnreviewed = ({ current }: RubricLine): boolean => current?.reviewState === 'DRAFT';

const NOTHING = (
  <EmptyState title="No rubrics yet">
    An organization begins with the shipped ones. Where they are missing, the person who runs this
    installation finds the reason in the server's log.
  </EmptyState>
);

function Unreviewed({ rubrics }: { rubrics: readonly RubricLine[] }) {
  const unreviewed = rubrics.filter(isUnreviewed).length;
  if (unreviewed === 0) return null;
  return (
    <Callout
      tone="wait"
      title={`No practitioner has reviewed all of ${unreviewed === rubrics.length ? 'the content shown here' : plural(unreviewed, 'of these rubrics', 'of these rubrics')}.`}
    >
      It can be used, and scores against it keep its words. Have people who do the job read it before you rely
      on it.
    </Callout>
  );
}

function RubricList({ rubrics }: { rubrics: readonly RubricLine[] }) {
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, 'Rubrics');
  return (
    <Panel
      title={plural(rubrics.length, 'rubric')}
      {...(rubrics.length > 0 && {
        sentence: 'Share of the score by family, as written, before a placement shifts it',
      })}
    >
      <div ref={list}>
        <DataTable
          caption="Rubrics by title, with their current version"
          columns={RUBRIC_COLUMNS}
          rows={rubrics}
          rowKey={({ id }) => id}
          className="rubric-lines"
          empty={NOTHING}
        />
      </div>
    </Panel>
  );
}

/** The rubrics of the organization, each with the version that new jobs use. */
export function RubricsPage() {
  const { answer, again } = useAnswer(RubricsPageDocument, {});
  if (answer.kind === 'absent') return <AbsentPage />;
  const rubrics = answer.kind === 'ready' ? answer.data.rubrics : [];
  return (
    <Page
      title="Rubrics"
      sentence="What interviewers score against, criterion by criterion. A job uses one version, and what is scored against it keeps its words."
    >
      {answer.kind === 'loading' && <Skeleton label="Loading the rubrics" />}
      {answer.kind === 'failed' && <ErrorNotice title="The rubrics did not load." onRetry={again} />}
      {answer.kind === 'ready' && (
        <div className="stack-4">
          <Unreviewed rubrics={rubrics} />
          <RubricList rubrics={rubrics} />
        </div>
      )}
    </Page>
  );
}
