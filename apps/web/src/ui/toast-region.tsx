import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import { currentNotices, dismiss, followNotices } from './toasts';

/** A landmark that is always there, so that what appears in it is read aloud. F6 goes to it, and back from it. */
export function ToastRegion() {
  const notices = useSyncExternalStore(followNotices, currentNotices);
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || !region.current || currentNotices().length === 0) return;
      event.preventDefault();
      if (region.current.contains(document.activeElement)) {
        if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
        return;
      }
      cameFrom.current = document.activeElement;
      region.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section className="toasts" aria-label="Notifications" tabIndex={-1} ref={region}>
      <ol aria-live="polite" aria-relevant="additions">
        {notices.map((notice) => (
          <li key={notice.id} className="toast">
            <span>{notice.text}</span>
            {notice.action && (
              <Button
                size="small"
                onPress={() => {
                  dismiss(notice.id);
                  notice.action?.onPress();
                }}
              >
                {notice.action.label}
              </Button>
            )}
            <IconButton icon="close" label="Close" size="small" onPress={() => dismiss(notice.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
