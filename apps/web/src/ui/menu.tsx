import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './icon';

export interface MenuAction {
  key: string;
  label: string;
  icon?: IconName;
  isSelected?: boolean;
  onAction: () => void;
}

interface MenuProps {
  label: string;
  /** A RAC Button that opens it. */
  trigger: ReactNode;
  /** Facts above the actions. */
  head?: ReactNode;
  actions: readonly MenuAction[];
}

export function Menu({ label, trigger, head, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu" placement="bottom end" offset={6}>
        {head && <div className="menu-head">{head}</div>}
        <AriaMenu
          aria-label={label}
          className="menu-list"
          onAction={(key) => actions.find((action) => action.key === key)?.onAction()}
        >
          {actions.map((action) => (
            <MenuItem key={action.key} id={action.key} className="menu-item" textValue={action.label}>
              {action.icon && <Icon name={action.icon} />}
              <span>{action.label}</span>
              {action.isSelected && (
                <>
                  <span className="vh">, chosen</span>
                  <Icon name="check" />
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
