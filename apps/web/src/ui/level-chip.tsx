import { Icon } from './icon';
import { levelName, type LevelOrN } from './level';

/** The digit is always there: colour repeats it. Give `sealed` instead of a level where nothing may be hinted. */
export function LevelChip({ level, sealed = false }: { level: LevelOrN | null; sealed?: boolean }) {
  if (sealed) {
    return (
      <span className="lv lv-seal">
        <Icon name="lock" />
        <span className="vh">Sealed</span>
      </span>
    );
  }
  const name = levelName(level);
  const look = level === null ? 'lv-0' : `lv-${String(level).toLowerCase()}`;
  return (
    <span className={`lv ${look}`} title={name}>
      <span aria-hidden="true">{level ?? '–'}</span>
      <span className="vh">{name}</span>
    </span>
  );
}
