import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { isLevel, type Level, type LevelOrN } from './level';
import { LevelChip } from './level-chip';

interface Anchor {
  level: Level;
  text: string;
}

interface AnchorListProps {
  /** 'Behavioural anchors of Inference design' */
  label: string;
  anchors: readonly Anchor[];
  value?: LevelOrN | null;
  /** Without it the anchors are read, not chosen. */
  onChange?: (level: Level) => void;
}

/** What each level looks and sounds like, where it is rated: five columns on wide screens, rows below. Same value as LevelPicker. */
export function AnchorList({ label, anchors, value = null, onChange }: AnchorListProps) {
  if (!onChange) {
    return (
      <ul className="anchors" aria-label={label}>
        {anchors.map(({ level, text }) => (
          <li key={level} className={value === level ? 'on' : undefined}>
            <LevelChip level={level} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    );
  }
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
      {anchors.map(({ level, text }) => (
        <Radio key={level} value={String(level)}>
          <LevelChip level={level} />
          <span>{text}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
