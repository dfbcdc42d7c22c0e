import { useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import type { JumpItem } from './jump-items';
import { useJumpGroups } from './use-jump-groups';

/** A box that scrolls must take focus, or the keyboard cannot scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

function Item({ label, hint, keys }: JumpItem) {
  return (
    <>
      <span>{label}</span>
      {hint && <span className="faint xs">{hint}</span>}
      {keys && (
        <span className="push">
          <Kbd keys={keys} />
        </span>
      )}
    </>
  );
}

/** Type a part of a name, Enter goes there. */
export function JumpDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // A dialog begins on its heading; this one has nothing to read before typing.
  useEffect(() => field.current?.focus(), []);
  const groups = useJumpGroups(typed);
  const go = (item: JumpItem) => {
    onClose();
    // Once the dialog has given focus back: an action of the page may take it from there.
    setTimeout(item.run);
  };
  return (
    <Dialog isOpen onClose={onClose} title="Jump to">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label="Page, job, candidate or action" className="field">
          <Input ref={field} className="input" placeholder="Page, job, candidate or action" />
        </SearchField>
        <div className="jump-scroll" role="group" aria-label="Found" {...SCROLLED_BY_KEYS}>
          <Menu
            className="jump-list"
            aria-label="Found"
            renderEmptyState={() => 'Nothing has that in its name.'}
          >
            {groups.map(({ title, items }) => (
              <MenuSection key={title} id={title}>
                <Header className="eyebrow">{title}</Header>
                {items.map((item) => (
                  <MenuItem
                    key={item.key}
                    id={`${title} ${item.key}`}
                    textValue={item.label}
                    className="menu-item"
                    onAction={() => go(item)}
                  >
                    <Item {...item} />
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  );
}
