import { formatScore, scoreSentence, type Interval } from './format';
import { positionOn } from './scale-position';

interface ScoreStripProps {
  score: number;
  interval?: Interval | null;
  /** The second mark: the score with the raters' severity taken out, drawn hollow. */
  fairAverage?: number | null;
  /** What the role asks for: the plumb line. */
  reference?: number | null;
  /** Inside a plumbed column, which draws the line itself except on phones. */
  inColumn?: boolean;
  scale?: readonly [number, number];
  scorecards?: number;
}

const isGiven = (value: number | null | undefined): value is number => typeof value === 'number';

/** A measured value on its whole scale; the plumb line is the reference. */
export function ScoreStrip({
  score,
  interval,
  fairAverage,
  reference,
  inColumn = false,
  scale = [1, 5],
  scorecards,
}: ScoreStripProps) {
  const at = (value: number) => positionOn(value, scale);
  const label = [
    scoreSentence(score, interval, scorecards),
    isGiven(fairAverage) && `fair average ${formatScore(fairAverage)}`,
    isGiven(reference) && `the role asks ${formatScore(reference)}`,
    `on a scale of ${scale[0]} to ${scale[1]}`,
  ];
  return (
    <svg className="strip" role="img" aria-label={label.filter(Boolean).join(', ')}>
      <line className="axis" x1="0" x2="100%" y1="12" y2="12" />
      {interval && <line className="iv" x1={at(interval.low)} x2={at(interval.high)} y1="12" y2="12" />}
      {isGiven(reference) && (
        <line
          className={inColumn ? 'pl only-cards' : 'pl'}
          x1={at(reference)}
          x2={at(reference)}
          y1="0"
          y2="24"
        />
      )}
      {isGiven(fairAverage) && <circle className="fair" cx={at(fairAverage)} cy="12" r="4" />}
      <circle className="pt" cx={at(score)} cy="12" r="4.5" />
    </svg>
  );
}
