import type { Seniority } from '../../../gql/jobs/graphql';
import type { Column } from '../../../ui/column';
import { DataTable } from '../../../ui/data-table';
import { plural } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import { RequirementName } from '../requirement-name';
import { seniorityWord } from '../job-words';
import { levelAt, type Setting } from './placement-shifts';

const fixed: readonly Column<Setting>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    isRowHeader: true,
    cell: ({ criterion }) => (
      <>
        {criterion.title}
        <span className="criterion-meaning">{criterion.definition}</span>
      </>
    ),
  },
  {
    key: 'requirement',
    header: 'Requirement',
    cell: ({ requirement }) => <RequirementName requirement={requirement} />,
  },
  { key: 'weight', header: 'Weight', isNumber: true, cell: ({ weight }) => weight },
];

const everyLevel = ({ mid, senior, staff }: Setting['targets']): string => `${mid} / ${senior} / ${staff}`;

/** Until a seniority is chosen the levels of all three stand beside each other. */
const levels = (seniority: Seniority | null): readonly Column<Setting>[] => {
  const shown = (of: Setting['targets']) => (seniority ? levelAt(of, seniority) : everyLevel(of));
  const head = seniority ? seniorityWord(seniority) : 'mid / senior / staff';
  return [
    {
      key: 'target',
      header: `Target, ${head}`,
      label: 'Target',
      isNumber: true,
      cell: ({ targets }) => shown(targets),
    },
    {
      key: 'floor',
      header: 'Floor',
      isNumber: true,
      cell: ({ floor }) => (floor ? shown(floor) : <span className="faint">none</span>),
    },
  ];
};

interface AskedTableProps {
  settings: readonly Setting[];
  seniority: Seniority | null;
}

/** The criteria of a scorecard of this job, as it would count them. */
export function AskedTable({ settings, seniority }: AskedTableProps) {
  const musts = settings.filter(({ requirement }) => requirement === 'MUST').length;
  return (
    <Panel
      title="What will be asked"
      sentence={`${plural(settings.length, 'criterion', 'criteria')}, ${plural(musts, 'must-have')}`}
      footer="Target: the level hoped for; it gates nothing. Floor: the level below which the job cannot start. Levels are 1 to 5."
    >
      <DataTable
        caption="What will be asked"
        columns={[...fixed, ...levels(seniority)]}
        rows={settings}
        rowKey={({ criterion }) => criterion.key}
      />
    </Panel>
  );
}
