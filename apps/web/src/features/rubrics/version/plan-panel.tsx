import type { Column } from '../../../ui/column';
import { DataTable } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { plural } from '../../../ui/format';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';
import { coverageOf } from '../coverage';
import { placementName, type Reading } from './reading';

function Stages({ plan }: { plan: Reading['placed']['plan'] }) {
  return (
    <ol className="list">
      {plan.map(({ id, title, minutes, interviewer, workSample }, place) => (
        <li key={id}>
          <span className="faint">{place + 1}</span>
          <div>
            <b>{title}</b> <span className="dim">{minutes} minutes</span>
            <p className="sm dim">
              {interviewer}
              {workSample && `. Exercise: ${workSample.title}, ${workSample.minutes} minutes`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

type CoverageRow = ReturnType<typeof coverageOf>[number];

const Covered = () => (
  <>
    <Icon name="check" />
    <span className="vh">covered</span>
  </>
);

function Times({ times, isEnough }: CoverageRow) {
  if (isEnough) return <span className="nb">{plural(times, 'stage')}</span>;
  return (
    <Tag tone="wait" icon="alert">
      {plural(times, 'stage')}
    </Tag>
  );
}

const columnsFor = ({ version, placed }: Reading): readonly Column<CoverageRow>[] => {
  const titles = new Map(version.criteria.map(({ key, title }) => [key, title]));
  const musts = placed.settings.filter(({ requirement }) => requirement === 'MUST');
  const isMust = (key: string): boolean => musts.some(({ criterion }) => criterion.key === key);
  return [
    {
      key: 'criterion',
      header: 'Criterion',
      isRowHeader: true,
      cell: ({ key }) => (
        <>
          {titles.get(key)} {isMust(key) && <Tag>Must-have</Tag>}
        </>
      ),
    },
    ...placed.plan.map(({ id, title }, place) => ({
      key: id,
      header: title,
      cell: ({ stages }: CoverageRow) => (stages[place] ? <Covered /> : null),
    })),
    { key: 'times', header: 'Covered in', cell: (row) => <Times {...row} /> },
  ];
};

/** Which stages the rubric suggests, and where each scored criterion is looked at. */
export function PlanPanel({ reading }: { reading: Reading }) {
  const { plan } = reading.placed;
  const minutes = plan.reduce((sum, stage) => sum + stage.minutes, 0);
  return (
    <Panel
      id="about-plan"
      title="Suggested plan"
      sentence={`${plural(plan.length, 'stage')}, ${minutes} minutes in all, ${placementName(reading)}`}
      footer="A must-have is looked at in two stages or more, every other scored criterion in one. A job's own plan may differ."
    >
      <Stages plan={plan} />
      <DataTable
        caption="Which stage looks at which criterion"
        columns={columnsFor(reading)}
        rows={coverageOf(plan, reading.placed.settings)}
        rowKey={({ key }) => key}
        asCards={false}
        isDense
        className="coverage"
      />
    </Panel>
  );
}
