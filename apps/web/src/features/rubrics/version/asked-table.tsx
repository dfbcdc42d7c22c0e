import type { Column } from '../../../ui/column';
import { DataTable } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { shiftOf } from '../shift';
import { familyName, requirementName, seniorityName } from '../words';
import { Chip } from './by-seniority';
import { isScored, placementName, type Reading, type ReadCriterion } from './reading';

const wasText = (was: string | number | null) =>
  was === null ? null : <span className="faint xs nb"> was {was}</span>;

/** The one thing that tells the level hoped for from the one below; the lowest has only its own words. */
const sign = ({ criterion, setting }: ReadCriterion, { seniority }: Reading): string => {
  const anchor = criterion.anchors.find(({ level }) => level === setting.targets[seniority]);
  return anchor?.above ?? anchor?.text ?? '';
};

const columnsFor = (reading: Reading, onGo: (id: string) => void): readonly Column<ReadCriterion>[] => {
  const { seniority } = reading;
  const shift = ({ asWritten, setting }: ReadCriterion) => shiftOf(asWritten, setting, seniority);
  return [
    {
      key: 'criterion',
      header: 'Criterion',
      isRowHeader: true,
      cell: ({ criterion }) => (
        <a
          className="who"
          href={`#${criterion.key}`}
          onClick={(event) => {
            event.preventDefault();
            onGo(criterion.key);
          }}
        >
          {criterion.title}
        </a>
      ),
    },
    {
      key: 'family',
      header: 'Family',
      className: 'no-phone',
      cell: ({ criterion }) => <span className="dim">{familyName(criterion.family)}</span>,
    },
    {
      key: 'requirement',
      header: 'Counts as',
      cell: (read) => {
        const { requirementWas, use } = shift(read);
        return (
          <>
            <span className="nb">{requirementName(read.setting.requirement)}</span>
            {wasText(requirementWas && requirementName(requirementWas).toLowerCase())}
            {use && <span className="faint xs nb"> {use} here</span>}
          </>
        );
      },
    },
    {
      key: 'weight',
      header: 'Weight',
      cell: (read) => (
        <>
          {isScored(read) ? read.setting.weight : <span className="faint">none</span>}
          {isScored(read) && wasText(shift(read).weightWas)}
        </>
      ),
    },
    {
      key: 'target',
      header: 'Hoped for',
      cell: (read) => (
        <span className="row tight nowrap">
          <Chip level={read.setting.targets[seniority]} />
          {shift(read).target && <span className="faint xs">{shift(read).target}</span>}
        </span>
      ),
    },
    {
      key: 'floor',
      header: 'Floor',
      cell: ({ setting }) => (setting.floor ? <Chip level={setting.floor[seniority]} /> : null),
    },
    {
      key: 'sign',
      header: 'What shows it',
      className: 'no-phone hide-medium',
      cell: (read) => <span className="dim">{sign(read, reading)}</span>,
    },
  ];
};

function AboutPlacement({ version, placed }: Reading) {
  const placement = version.placements.find(({ key }) => key === placed.placement);
  if (!placement) return null;
  return (
    <div className="body stack-2">
      <p>{placement.summary}</p>
      <p className="sm">
        <span className="faint">What wins there:</span> {placement.competesOn}
      </p>
      <div className="sm">
        <p className="faint">Before choosing it, ask:</p>
        <ul className="dashes">
          {placement.askBeforeChoosing.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface AskedTableProps {
  reading: Reading;
  criteria: readonly ReadCriterion[];
  onGo: (id: string) => void;
}

/** All criteria in one view: what counts, how much, and which level is hoped for. */
export function AskedTable({ reading, criteria, onGo }: AskedTableProps) {
  const scored = criteria.filter(isScored);
  const electives = criteria.filter((one) => !isScored(one));
  return (
    <Panel
      title="What it asks for"
      sentence={`${placementName(reading)}, at ${seniorityName(reading.seniority).toLowerCase()}. A placement moves what is asked, never an anchor.`}
    >
      <AboutPlacement {...reading} />
      <DataTable
        caption="Criteria with requirement, weight and levels"
        columns={columnsFor(reading, onGo)}
        rowKey={({ criterion }) => criterion.key}
        groups={[
          { key: 'scored', title: `In the scorecard: ${scored.length}`, rows: scored },
          {
            key: 'electives',
            title: `Electives, which wait until a placement turns them on: ${electives.length}`,
            rows: electives,
          },
        ].filter(({ rows }) => rows.length > 0)}
      />
    </Panel>
  );
}
