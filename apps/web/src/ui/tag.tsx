import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'neutral' | 'wait' | 'stop' | 'good' | 'note' | 'seal' | 'plumb';

/** Amber means that someone must act, red refused, green done, seal blind. The word says it; the colour only repeats it. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={tone === 'neutral' ? 'tag' : `tag ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
