import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

interface TabsProps<Key extends string> {
  label: string;
  tabs: readonly { key: Key; title: ReactNode; content: ReactNode }[];
  selected?: Key;
  onSelect?: (key: Key) => void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Parts of one page; arrow keys go from tab to tab. Parts with an address of their own are links in a nav with class "tabs" instead. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  const id = useId();
  const [chosen, setChosen] = useState<Key | undefined>(tabs[0]?.key);
  const wanted = selected ?? chosen;
  const shown = tabs.find(({ key }) => key === wanted) ?? tabs[0];
  const select = (key: Key) => {
    setChosen(key);
    onSelect?.(key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const at = tabs.findIndex(({ key }) => key === shown?.key);
    const next = step && tabs[step(at, tabs.length)];
    if (!next) return;
    event.preventDefault();
    select(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div>
      <div className="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ key, title }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            aria-selected={key === shown?.key}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown?.key ? 0 : -1}
            onClick={() => select(key)}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        key={shown?.key}
        id={`${id}-panel`}
        className="tab-panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`${id}-${shown?.key}`}
      >
        {shown?.content}
      </div>
    </div>
  );
}
