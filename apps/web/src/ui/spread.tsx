import { initialsOf } from './format';
import { LEVELS, type Level } from './level';
import { layOutSpread, spreadSentence, type SpreadRater } from './spread-layout';

interface SpreadProps {
  raters: readonly SpreadRater[];
  /** The level the role asks for: the plumb line of the row. */
  target?: Level | null;
}

const xOf = (level: Level): string => `${level * 20 - 10}%`;

/** Who gave which level on one criterion: initials on the scale, stacked sideways where they agree. */
export function Spread({ raters, target }: SpreadProps) {
  return (
    <svg className="spread" role="img" aria-label={spreadSentence(raters, target)}>
      <line className="axis" x1="4%" x2="96%" y1="50%" y2="50%" />
      {LEVELS.map((level) => (
        <line key={level} className="tick" x1={xOf(level)} x2={xOf(level)} y1="38%" y2="62%" />
      ))}
      {target && <line className="pl" x1={xOf(target)} x2={xOf(target)} y1="0" y2="100%" />}
      {layOutSpread(raters).map((mark) => (
        <g
          key={mark.key}
          className={
            [mark.amended && 'amended', mark.uncounted && 'uncounted'].filter(Boolean).join(' ') || undefined
          }
          transform={`translate(${mark.shift},${mark.drop})`}
        >
          <circle cx={xOf(mark.level)} cy="50%" r="10.5" />
          <text x={xOf(mark.level)} y="50%" dy="3.5" textAnchor="middle">
            {initialsOf(mark.name)}
          </text>
        </g>
      ))}
    </svg>
  );
}
