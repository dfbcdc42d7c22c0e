import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { KeysDialog } from './keys-dialog';
import { Rail } from './rail';
import './shell.css';
import { TopBar } from './top-bar';
import { useGlobalShortcuts } from './use-global-shortcuts';

const JumpDialog = lazy(() =>
  import('./jump/jump-dialog').then((module) => ({ default: module.JumpDialog })),
);

/** Reading starts at the new page, not at the link that led to it. The first page is left to the browser. */
function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: (location) => location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}

export function Shell() {
  const isFocused = useMatches({
    select: (matches) => matches.some((match) => match.staticData.isFocused === true),
  });
  const [open, setOpen] = useState<'keys' | 'jump' | null>(null);
  const close = () => setOpen(null);
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  useGlobalShortcuts({ showKeys: () => setOpen('keys'), jump: () => setOpen('jump') });
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <>
      <a className="skip" href="#main" onClick={skip}>
        Skip to content
      </a>
      <div className={isFocused ? 'shell focus' : 'shell'}>
        <Rail isNarrow={isFocused} />
        <TopBar onShowKeys={() => setOpen('keys')} onJump={() => setOpen('jump')} />
        <main id="main" tabIndex={-1} ref={main} className={isFocused ? 'flush' : undefined}>
          <Outlet />
        </main>
      </div>
      <KeysDialog isOpen={open === 'keys'} onClose={close} />
      <Suspense>{open === 'jump' && <JumpDialog onClose={close} />}</Suspense>
    </>
  );
}
