import { useEffect, useState } from 'react';

const PATIENCE = 150;

/** Bars of the coming layout after 150 ms: what is there sooner needs no announcement. */
export function Skeleton({ label = 'Loading', lines = 6 }: { label?: string; lines?: number }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <output className="vh">{label}</output>
      {isShown && (
        <div className="skeletons" aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} className="skeleton" />
          ))}
        </div>
      )}
    </div>
  );
}
