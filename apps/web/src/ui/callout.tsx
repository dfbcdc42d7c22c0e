import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type CalloutTone = 'note' | 'wait' | 'stop' | 'seal' | 'plain';

const ICON_OF: Record<CalloutTone, IconName> = {
  note: 'note',
  wait: 'alert',
  stop: 'alert',
  seal: 'lock',
  plain: 'note',
};

interface CalloutProps {
  tone?: CalloutTone;
  icon?: IconName;
  /** The fact, in one sentence, set bold. */
  title?: ReactNode;
  /** Why. */
  children?: ReactNode;
  /** At most one thing to do about it. */
  action?: ReactNode;
  /** Read aloud as soon as it appears: for refusals and conflicts that interrupt. */
  announce?: boolean;
}

export function Callout({ tone = 'note', icon, title, children, action, announce = false }: CalloutProps) {
  return (
    <div className={tone === 'note' ? 'callout' : `callout ${tone}`} role={announce ? 'alert' : undefined}>
      <Icon name={icon ?? ICON_OF[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {title && children ? ' ' : null}
        {children}
      </div>
      {action && <div className="push">{action}</div>}
    </div>
  );
}
