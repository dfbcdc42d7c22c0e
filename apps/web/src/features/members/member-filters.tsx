import { useRef, useState } from 'react';
import { useShortcuts } from '../../app/shortcut-registry';
import { useDebounced } from '../../app/use-debounced';
import { Kbd } from '../../ui/kbd';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import type { MemberSearch } from './member-search';

const SHOWN = [
  { value: 'active', label: 'Active' },
  { value: 'deactivated', label: 'Deactivated' },
  { value: 'all', label: 'All' },
] as const;

interface MemberFiltersProps {
  search: MemberSearch;
  onShow: (search: MemberSearch) => void;
}

/** Who is in the list. A new choice starts at its first page. */
export function MemberFilters({ search: { show, q }, onShow }: MemberFiltersProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q ?? '');
  const [shown, setShown] = useState(q);
  // The address changed by itself: back, or "Show everybody". What is being typed is not overwritten by its own echo.
  if (q !== shown) {
    setShown(q);
    if ((q ?? '') !== text.trim()) setText(q ?? '');
  }
  const choose = (next: MemberSearch) => onShow({ ...(show && { show }), ...(q && { q }), ...next });
  useDebounced(text, q ?? '', (passed) => choose({ q: passed.trim() }));
  useShortcuts([{ keys: 'f', label: 'Find', group: 'Members', run: () => field.current?.focus() }]);
  return (
    <div className="member-filters">
      <form
        role="search"
        className="row nowrap"
        onSubmit={(event) => {
          event.preventDefault();
          choose({ q: text.trim() });
        }}
      >
        <TextField
          ref={field}
          label="Find a member"
          hideLabel
          type="search"
          name="q"
          autoComplete="off"
          maxLength={200}
          placeholder="Find by name or e-mail"
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <Kbd keys="f" />
      </form>
      <Segmented
        label="Shown"
        value={show ?? 'active'}
        onChange={(value) => onShow({ ...(q && { q }), ...(value !== 'active' && { show: value }) })}
        options={SHOWN}
      />
    </div>
  );
}
