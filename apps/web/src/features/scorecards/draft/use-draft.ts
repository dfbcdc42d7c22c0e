import { useEffect, useSyncExternalStore } from 'react';
import type { DraftSaver } from './draft-saver';
import type { DraftView } from './draft-view';

export const useDraftView = (saver: DraftSaver): DraftView =>
  useSyncExternalStore(saver.subscribe, saver.view);

/** Sends what waits when the page goes out of sight or away, and asks before it is left with unsent words. */
export function useLeaveGuard(saver: DraftSaver): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') saver.sendAll();
    };
    const onGoing = () => saver.sendBeforeLeaving();
    const onBack = () => saver.sendAll();
    const onClosing = (event: BeforeUnloadEvent) => {
      if (!saver.view().isUnsaved || saver.view().closed) return;
      saver.sendAll();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', onGoing);
    addEventListener('beforeunload', onClosing);
    addEventListener('online', onBack);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', onGoing);
      removeEventListener('beforeunload', onClosing);
      removeEventListener('online', onBack);
      saver.sendAll();
    };
  }, [saver]);
}
