import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import { Button } from '../../ui/button';
import type { Column } from '../../ui/column';
import { Dots } from '../../ui/dots';
import { formatDate } from '../../ui/format-time';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { cardCounts, hasReleased, ownCard } from './row-facts';
import { RoundCell } from './round-cell';
import type { Row } from './rows';
import { score, strip, type Reading } from './score-columns';
import { WaitingCell } from './waiting-cell';
import { stageSpan } from './words';

/** The rows that were chosen, and how to choose. */
export interface Selection {
  has: (row: Row) => boolean;
  toggle: (row: Row) => void;
  isAll: boolean;
  toggleAll: () => void;
}

const candidate = (selection: Selection): Column<Row> => ({
  key: 'candidate',
  header: (
    <span className="row nowrap">
      <input
        type="checkbox"
        className="no-phone"
        aria-label="Select all that are shown"
        checked={selection.isAll}
        onChange={selection.toggleAll}
      />
      Candidate
    </span>
  ),
  isRowHeader: true,
  className: 'frozen',
  cell: (row) => (
    <span className="row nowrap">
      <input
        type="checkbox"
        className="no-phone"
        aria-label={`Select ${row.candidate.fullName}`}
        checked={selection.has(row)}
        onChange={() => selection.toggle(row)}
      />
      <Link
        className="who"
        data-application={row.id}
        to={ROUTES.application}
        params={{ applicationId: row.id }}
      >
        {row.candidate.fullName}
      </Link>
    </span>
  ),
});

const stage: Column<Row> = {
  key: 'stage',
  header: 'Stage',
  className: 'stage',
  cell: (row) => row.stage.title,
};

const scorecards: Column<Row> = {
  key: 'scorecards',
  header: 'Scorecards',
  cell: (row) => {
    const { submitted, late, owed, asked } = cardCounts(row);
    if (asked === 0) return <span className="faint">Nobody asked</span>;
    const label = [`${submitted} submitted of ${asked}`, late > 0 && `${late} late`]
      .filter(Boolean)
      .join(', ');
    return (
      <span className="row nowrap">
        <Dots done={submitted} late={late} open={owed} label={label} />
        <span className="faint" aria-hidden="true">
          {submitted}/{asked}
        </span>
      </span>
    );
  },
};

const round = ({ memberId }: Reading): Column<Row> => ({
  key: 'round',
  header: 'State',
  cell: (row) => <RoundCell row={row} canRead={hasReleased(row) && !ownCard(row, memberId)} />,
});

const waiting = ({ managers, now }: Reading, isEnded: boolean): Column<Row> => ({
  key: 'waiting',
  header: isEnded ? 'Reason' : 'Waiting for',
  className: 'waiting',
  cell: (row) => <WaitingCell row={row} managers={managers} now={now} />,
});

const since = ({ now }: Reading): Column<Row> => ({
  key: 'since',
  header: 'In stage',
  className: 'hide-medium',
  isNumber: true,
  cell: ({ stageSince }) => (
    <time className="faint nb" dateTime={stageSince} title={`Since ${formatDate(stageSince)}`}>
      {stageSpan(stageSince, now)}
    </time>
  ),
});

const moving = (onMove: (row: Row) => void): Column<Row> => ({
  key: 'move',
  header: <VisuallyHidden>Move</VisuallyHidden>,
  className: 'act',
  cell: (row) =>
    row.state === 'ACTIVE' && (
      <Button
        size="small"
        variant="quiet"
        aria-label={`Move ${row.candidate.fullName} to a stage`}
        onPress={() => onMove(row)}
      >
        Move
      </Button>
    ),
});

interface ColumnChoice {
  reading: Reading;
  selection: Selection;
  /** Rows that stand under their stage do not repeat it. */
  isGrouped: boolean;
  /** Ended applications wait for nobody; they have the reason why they ended. */
  isEnded: boolean;
  /** Left out where nobody can be moved. */
  onMove?: ((row: Row) => void) | undefined;
}

export const applicationColumns = ({
  reading,
  selection,
  isGrouped,
  isEnded,
  onMove,
}: ColumnChoice): Column<Row>[] => [
  candidate(selection),
  ...(isGrouped ? [] : [stage]),
  scorecards,
  strip(reading),
  score(reading),
  round(reading),
  waiting(reading, isEnded),
  since(reading),
  ...(onMove ? [moving(onMove)] : []),
];
