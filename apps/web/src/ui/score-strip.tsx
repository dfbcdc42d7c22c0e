import { scoreSentence, formatScore, type Interval } from './format';
import { positionOn } from './scale-position';

interface ScoreStripProps {
  score: number;
  interval?: Interval | null;
  /** The second mark: the score with the raters' severity taken out, drawn hollow. */
  fairAverage?: number | null;
  /** What the role asks for. Leave out inside a table column that draws the line itself. */
  reference?: number | null;
  scale?: readonly [number, number];
  scorecards?: number;
}

/** A measured value on its whole scale; the plumb line is the reference. */
export function ScoreStrip({
  score,
  interval,
  fairAverage,
  reference,
  scale = [1, 5],
  scorecards,
}: ScoreStripProps) {
  const at = (value: number) => positionOn(value, scale);
  const label = [
    scoreSentence(score, interval, scorecards),
    typeof fairAverage === 'number' && `fair average ${formatScore(fairAverage)}`,
    typeof reference === 'number' && `the role asks ${formatScore(reference)}`,
    `on a scale of ${scale[0]} to ${scale[1]}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <svg className="strip" role="img" aria-label={label}>
      <line className="axis" x1="0" x2="100%" y1="12" y2="12" />
      {interval && <line className="iv" x1={at(interval.low)} x2={at(interval.high)} y1="12" y2="12" />}
      {typeof reference === 'number' && (
        <line className="pl" x1={at(reference)} x2={at(reference)} y1="0" y2="24" />
      )}
      {typeof fairAverage === 'number' && <circle className="fair" cx={at(fairAverage)} cy="12" r="4" />}
      <circle className="pt" cx={at(score)} cy="12" r="4.5" />
    </svg>
  );
}
