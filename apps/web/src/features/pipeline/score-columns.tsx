import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import type { Column } from '../../ui/column';
import { formatScore, intervalOf } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { ScoreStrip } from '../../ui/score-strip';
import { ScoreValue } from '../../ui/score-value';
import { noScoreReason, ownCard } from './row-facts';
import type { Row } from './rows';

/** What the cells of a row need to know besides the row. */
export interface Reading {
  memberId: string;
  managers: readonly string[];
  targetScore: number;
  now: Date;
}

const PlumbScale = ({ targetScore }: { targetScore: number }) => (
  <span className="plumb-scale">
    <span>1</span>
    <span className="plumb-label">role asks {formatScore(targetScore)}</span>
    <span>5</span>
  </span>
);

/** Every score on one axis: the line of what the role asks runs through all of them. */
export const strip = ({ targetScore }: Reading): Column<Row> => ({
  key: 'strip',
  header: <PlumbScale targetScore={targetScore} />,
  label: 'Score on 1 to 5',
  isPlumbed: true,
  cell: ({ score }) =>
    score && (
      <ScoreStrip
        score={score.value}
        interval={intervalOf(score)}
        scorecards={score.scorecards}
        reference={targetScore}
        inColumn
      />
    ),
});

/** The figure with what it rests on, or why there is none. */
export const score = ({ memberId }: Reading): Column<Row> => ({
  key: 'score',
  header: 'Score',
  className: 'val',
  cell: (row) => {
    const own = ownCard(row, memberId);
    if (own)
      return (
        <span className="seal-note">
          <Icon name="lock" />
          <Link to={ROUTES.scorecard} params={{ assignmentId: own.id }}>
            You owe a scorecard
          </Link>
        </span>
      );
    if (!row.score) return <ScoreValue score={null} reason={noScoreReason(row)} />;
    const { value, scorecards: cards } = row.score;
    return <ScoreValue score={value} interval={intervalOf(row.score)} scorecards={cards} />;
  },
});

/** Where the line of what the role asks stands in the column of strips, as a share of the scale of 1 to 5. */
export const plumbAt = (targetScore: number): number => (targetScore - 1) / 4;
