import { Kbd } from './kbd';

/** The keys that work here, in the order they are used. Hidden on touch screens. */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; label: string }[] }) {
  return (
    <span className="keys">
      {hints.map(({ keys, label }) => (
        <span key={label}>
          {keys.map((key) => (
            <span key={key}>
              <Kbd keys={key} />{' '}
            </span>
          ))}
          {label}
        </span>
      ))}
    </span>
  );
}
