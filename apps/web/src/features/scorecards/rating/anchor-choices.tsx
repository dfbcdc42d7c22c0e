import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { isLevel, type Level, type LevelOrN } from '../../../ui/level';
import { LevelChip } from '../../../ui/level-chip';

export interface AnchorText {
  level: number;
  text: string;
  /** The one observable thing that is there and is missing one level below. */
  above: string | null;
}

interface AnchorChoicesProps {
  label: string;
  anchors: readonly AnchorText[];
  value: LevelOrN | null;
  onChange: (level: Level) => void;
}

/** What each level looks and sounds like, where it is rated. Same value as the picker beside the title. */
export function AnchorChoices({ label, anchors, value, onChange }: AnchorChoicesProps) {
  return (
    <RadioGroup
      className="anchors"
      aria-label={label}
      value={isLevel(value) ? String(value) : null}
      onChange={(chosen) => {
        const level = Number(chosen);
        if (isLevel(level)) onChange(level);
      }}
    >
      {anchors.map(({ level, text, above }) => (
        <Radio key={level} value={String(level)}>
          <LevelChip level={isLevel(level) ? level : null} />
          <span className="anchor-words">
            <span>{text}</span>
            {above && (
              <span className="above">
                <b>Over {level - 1}:</b> {above}
              </span>
            )}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
