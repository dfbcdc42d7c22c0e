import type { Column } from '../../ui/column';
import { DataTable } from '../../ui/data-table';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { askedMembers, coverage, coverageSentence, type Cover } from './coverage';
import type { Application } from './types';

const COLUMNS: readonly Column<Cover>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    isRowHeader: true,
    cell: ({ criterion }) => criterion.title,
  },
  {
    key: 'raters',
    header: 'Asked to rate it',
    cell: ({ raters, shadows }) => (
      <>
        {raters.length > 0 ? raters.join(', ') : <span className="faint">Nobody yet</span>}
        {shadows.length > 0 && <span className="faint">, in training: {shadows.join(', ')}</span>}
      </>
    ),
  },
  {
    key: 'count',
    header: 'Raters',
    isNumber: true,
    cell: ({ raters, isCovered }) => (isCovered ? raters.length : <Tag tone="wait">{raters.length}</Tag>),
  },
];

/** Who rates what over all interviews. */
export function CoveragePanel({ application }: { application: Application }) {
  const criteria = application.criteria.map(({ criterion }) => criterion);
  const covers = coverage(criteria, askedMembers(application.interviews));
  return (
    <Panel title="Who rates what" sentence={coverageSentence(covers)}>
      <DataTable
        caption="Criteria and who is asked to rate them"
        columns={COLUMNS}
        rowKey={({ criterion }) => criterion.key}
        rows={covers}
      />
    </Panel>
  );
}
