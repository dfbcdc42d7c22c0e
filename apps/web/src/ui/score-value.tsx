import { formatScore, intervalText, plural, type Interval } from './format';

type ScoreValueProps =
  | { score: number; interval?: Interval | null; scorecards?: number; large?: boolean }
  /** Where there is no figure the sentence says why: 'after the round', 'No scorecards yet'. */
  | { score: null; reason: string; large?: boolean };

/** A score is never alone: value, interval and n travel together, or a sentence stands in its place. */
export function ScoreValue(props: ScoreValueProps) {
  if (props.score === null) return <span className="faint">{props.reason}</span>;
  const { score, interval, scorecards, large = false } = props;
  return (
    <span className={large ? 'score-value row base' : 'score-value'}>
      {large ? <span className="figure-lg">{formatScore(score)}</span> : <b>{formatScore(score)}</b>}{' '}
      {interval && <span className={large ? 'dim' : 'faint xs'}>{intervalText(interval)}</span>}{' '}
      {scorecards !== undefined && (
        <span className={large ? 'dim' : 'faint xs'}>from {plural(scorecards, 'scorecard')}</span>
      )}
    </span>
  );
}
