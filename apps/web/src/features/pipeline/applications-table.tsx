import { DataTable } from '../../ui/data-table';
import { ErrorNotice } from '../../ui/error-notice';
import { formatScore, plural } from '../../ui/format';
import { applicationColumns, type Selection } from './application-columns';
import { NoApplications } from './no-applications';
import type { PipelineSearch } from './pipeline-search';
import { groupByStage, type Row, type StageGroup } from './rows';
import { plumbAt, type Reading } from './score-columns';
import { PAGE_SIZE } from './pipeline-store';
import type { Pipeline, PipelineState } from './use-pipeline';

interface ApplicationsTableProps {
  state: Extract<PipelineState, { kind: 'ready' }>;
  search: PipelineSearch;
  more: Pipeline['more'];
  onMore: () => void;
  reading: Reading;
  selection: Selection;
  onMove?: ((row: Row) => void) | undefined;
}

/** How many are at the stage, and how many of them are on the page. */
function GroupTitle({ group, isCounted }: { group: StageGroup; isCounted: boolean }) {
  const { stage, rows } = group;
  const all = isCounted ? Math.max(stage.activeApplications, rows.length) : rows.length;
  return (
    <>
      <b>{stage.title}</b>{' '}
      <span className="faint">
        {all > rows.length ? `${rows.length} of ${plural(all, 'application')}` : plural(all, 'application')}
      </span>
    </>
  );
}

const captionOf = ({ job }: ApplicationsTableProps['state'], isGrouped: boolean): string =>
  `Applications${isGrouped ? ' by stage' : ''}. Scores rest on released rounds alone. The vertical line is what the role asks for, ${formatScore(job.targetScore)}.`;

const Legend = () => (
  <span className="legend">
    <span>
      <i className="k-pt" />
      score
    </span>
    <span>
      <i className="k-line" />
      what the role asks for
    </span>
    <span>A score appears when a round is released. It advises; people decide.</span>
  </span>
);

export function ApplicationsTable(props: ApplicationsTableProps) {
  const { state, search, more, onMore, reading, selection, onMove } = props;
  const { job, rows, hasMore, isStale } = state;
  const isGrouped = search.stage === undefined && search.group === undefined;
  const groups = groupByStage(rows, job.stages).map((group) => ({
    key: group.stage.id,
    title: <GroupTitle group={group} isCounted={search.state === undefined} />,
    rows: group.rows,
  }));
  return (
    <div aria-busy={isStale}>
      <DataTable
        caption={captionOf(state, isGrouped)}
        columns={applicationColumns({
          reading,
          selection,
          isGrouped,
          isEnded: search.state !== undefined,
          onMove,
        })}
        rowKey={({ id }) => id}
        {...(isGrouped ? { groups } : { rows })}
        isSelected={selection.has}
        plumbAt={plumbAt(reading.targetScore)}
        empty={<NoApplications job={job} search={search} />}
        more={hasMore ? { label: `Next ${PAGE_SIZE}`, onMore, isPending: more.isPending } : undefined}
        footer={<Legend />}
      />
      {more.hasFailed && <ErrorNotice title="The next applications did not load." onRetry={onMore} />}
    </div>
  );
}
