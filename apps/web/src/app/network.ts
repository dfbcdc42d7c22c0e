import { createStore, useStore } from './store';

/** Since when the server cannot be reached; null while it can. */
const offlineSince = createStore<Date | null>(navigator.onLine ? null : new Date());

export const markReachable = (): void => offlineSince.set(null);
export const markUnreachable = (): void => offlineSince.set(offlineSince.get() ?? new Date());

addEventListener('online', markReachable);
addEventListener('offline', markUnreachable);

export const useOfflineSince = (): Date | null => useStore(offlineSince);
export const isOnline = (): boolean => offlineSince.get() === null;
