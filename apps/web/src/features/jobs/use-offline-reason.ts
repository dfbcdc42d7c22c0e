import { useOfflineSince } from '../../app/network';

/** Why nothing can be changed now; undefined while the server can be reached. */
export const useOfflineReason = (): string | undefined =>
  useOfflineSince() === null ? undefined : 'The server cannot be reached.';
