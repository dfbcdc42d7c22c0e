import type { Column } from '../../ui/column';
import { DataTable } from '../../ui/data-table';
import { listText } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { askedMembers, coverage, coverageSentence, type Cover } from './coverage';
import type { Application } from './types';

/** With the stages whose panels are asked for it. */
type PlannedCover = Cover & { stages: readonly string[] };

const nobodyText = (stages: readonly string[]): string =>
  stages.length === 0 ? 'Nobody' : `Nobody yet, planned in ${listText(stages)}`;

const COLUMNS: readonly Column<PlannedCover>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    isRowHeader: true,
    cell: ({ criterion }) => criterion.title,
  },
  {
    key: 'raters',
    header: 'Asked to rate it',
    cell: ({ raters, shadows, stages }) => (
      <>
        {raters.length > 0 ? raters.join(', ') : <span className="faint">{nobodyText(stages)}</span>}
        {shadows.length > 0 && <span className="faint">, in training: {shadows.join(', ')}</span>}
      </>
    ),
  },
  {
    key: 'count',
    header: 'Raters',
    isNumber: true,
    cell: ({ raters, isCovered }) => (
      <span className={isCovered ? undefined : 'faint'}>
        {raters.length}
        <span className="vh"> of 2</span>
      </span>
    ),
  },
];

/** Who rates what over all interviews. */
export function CoveragePanel({ application }: { application: Application }) {
  const criteria = application.criteria.map(({ criterion }) => criterion);
  const covers = coverage(criteria, askedMembers(application.interviews));
  const planned = covers.map((cover) => ({
    ...cover,
    stages: application.job.stages
      .filter((stage) => stage.criteria.some(({ position }) => position === cover.criterion.position))
      .map(({ title }) => title),
  }));
  return (
    <Panel title="Who rates what" sentence={coverageSentence(covers)}>
      <DataTable
        caption="Criteria and who is asked to rate them"
        columns={COLUMNS}
        rowKey={({ criterion }) => criterion.key}
        rows={planned}
      />
    </Panel>
  );
}
