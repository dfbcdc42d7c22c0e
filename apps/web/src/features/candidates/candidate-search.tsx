import { useRef, useState } from 'react';
import { useShortcuts } from '../../app/shortcut-registry';
import { Kbd } from '../../ui/kbd';
import { TextField } from '../../ui/text-field';
import { useDebounced } from '../../app/use-debounced';

interface CandidateSearchProps {
  /** What the list shows now. */
  value: string;
  onSearch: (text: string) => void;
}

export function CandidateSearch({ value, onSearch }: CandidateSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  // The address changed by itself: back, or "Show all". What is being typed is not overwritten by its own echo.
  if (value !== shown) {
    setShown(value);
    if (value.trim() !== text.trim()) setText(value);
  }
  useDebounced(text, value, (passed) => onSearch(passed.trim()));
  useShortcuts([{ keys: 'f', label: 'Search', group: 'Candidates', run: () => field.current?.focus() }]);
  return (
    <form
      role="search"
      className="candidate-search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <TextField
        ref={field}
        label="Find a candidate"
        hideLabel
        type="search"
        name="q"
        autoComplete="off"
        maxLength={200}
        placeholder="Beginning of a name, or a whole e-mail"
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Kbd keys="f" />
    </form>
  );
}
