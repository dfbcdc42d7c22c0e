import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
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
  /** The name of the trigger, where it shows none. */
  label?: string;
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClass?: string;
  /** Facts above the actions. */
  head?: ReactNode;
  actions: readonly MenuAction[];
  placement?: Placement;
  /** The trigger's id, for a key that presses it. */
  id?: string;
}

const itemsOf = (panel: HTMLElement | null): HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('.menu-item') ?? []),
];

/** The arrows go round the actions; Tab works too. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const items = itemsOf(event.currentTarget.closest<HTMLElement>('.menu'));
  const here = items.indexOf(event.currentTarget);
  items.at((here + (event.key === 'ArrowDown' ? 1 : -1)) % items.length)?.focus();
}

/** A few actions behind a button. The platform opens it, closes it on Escape or a press outside, and gives focus back. */
export function Menu({
  label,
  trigger,
  triggerClass = 'btn quiet',
  head,
  actions,
  placement = 'below',
  id: triggerId,
}: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const onToggle = () => {
    if (!panel.current?.matches(':popover-open') || !button.current) return;
    place(panel.current, button.current, placement);
    itemsOf(panel.current)[0]?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        id={triggerId}
        type="button"
        className={triggerClass}
        aria-label={label}
        popoverTarget={id}
      >
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
                onKeyDown={onArrow}
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
