import { useEffect } from 'react';
import { createStore, useStore } from './store';

export interface Crumb {
  label: string;
  /** An address; the page one is on has none. */
  to?: string;
}

const trail = createStore<readonly Crumb[]>([]);

/** Tells the top bar where this page lies: the pages above it, then its own name. */
export function useTrail(crumbs: readonly Crumb[]): void {
  const signature = JSON.stringify(crumbs);
  useEffect(() => trail.set(JSON.parse(signature) as Crumb[]), [signature]);
}

export const useCurrentTrail = (): readonly Crumb[] => useStore(trail);
