import { useId, useRef, type ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { place, type Placement } from './place-near';

export interface MenuAction {
  key: string;
  label: string;
  icon?: IconName;
  isSelected?: boolean;
  onAction: () => void;
}

interface MenuProps {
  /** The name of the trigger. */
  label: string;
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClass?: string;
  /** Facts above the actions. */
  head?: ReactNode;
  actions: readonly MenuAction[];
  placement?: Placement;
}

/** A few actions behind a button. The platform opens it, closes it on Escape or a press outside, and gives focus back. */
export function Menu({
  label,
  trigger,
  triggerClass = 'btn quiet',
  head,
  actions,
  placement = 'below',
}: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const onToggle = () => {
    if (!panel.current?.matches(':popover-open') || !button.current) return;
    place(panel.current, button.current, placement);
  };
  return (
    <>
      <button ref={button} type="button" className={triggerClass} aria-label={label} popoverTarget={id}>
        {trigger}
      </button>
      <div ref={panel} id={id} popover="auto" className="menu" onToggle={onToggle}>
        {head && <div className="menu-head">{head}</div>}
        <ul>
          {actions.map((action) => (
            <li key={action.key}>
              <button
                type="button"
                className="menu-item"
                aria-current={action.isSelected ? 'true' : undefined}
                onClick={() => {
                  panel.current?.hidePopover();
                  action.onAction();
                }}
              >
                {action.icon && <Icon name={action.icon} />}
                <span>{action.label}</span>
                {action.isSelected && <Icon name="check" />}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
