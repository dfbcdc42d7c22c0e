import type { ReactNode } from 'react';

interface Fact {
  label: string;
  value: ReactNode;
  tone?: 'wait';
}

/** A few figures about a page, each with its words. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, tone }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={tone}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
