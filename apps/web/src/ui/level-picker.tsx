import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { isLevel, LEVELS, type Level, type LevelOrN } from './level';

interface LevelPickerProps {
  /** 'Level for Inference design' */
  label: string;
  value: LevelOrN | null;
  onChange: (value: LevelOrN) => void;
  /** Anchor texts of the levels 1 to 5, read aloud with the level. */
  anchors?: readonly string[];
  isDisabled?: boolean;
}

/** Five digits, and N set apart because it is an answer of another kind. Arrow keys move and choose; pages add digit keys. */
export function LevelPicker({ label, value, onChange, anchors, isDisabled = false }: LevelPickerProps) {
  const nameOf = (level: Level) => {
    const anchor = anchors?.[level - 1];
    return anchor ? `Level ${level}: ${anchor}` : `Level ${level}`;
  };
  return (
    <RadioGroup
      className="rate"
      aria-label={label}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        const level = Number(chosen);
        onChange(isLevel(level) ? level : 'N');
      }}
      isDisabled={isDisabled}
    >
      {LEVELS.map((level) => (
        <Radio key={level} value={String(level)} aria-label={nameOf(level)} className={`lv-${level}`}>
          {level}
        </Radio>
      ))}
      <Radio value="N" aria-label="N, not observed" className="lv-n">
        N
      </Radio>
    </RadioGroup>
  );
}
