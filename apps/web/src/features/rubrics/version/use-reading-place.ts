import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../../../app/shortcut-registry';

/** A section counts as reached when its top is this far from the top of the window, below the bar that stays there. */
const REACHED = 144;

const headingOf = (id: string): HTMLElement | null =>
  document.getElementById(id)?.querySelector<HTMLElement>('h2') ?? null;

/** Scrolls to a section and lets reading go on at its heading. */
function goToSection(id: string): void {
  document.getElementById(id)?.scrollIntoView();
  headingOf(id)?.focus({ preventScroll: true });
}

const reached = (ids: readonly string[]): string | undefined => {
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  if (isAtEnd && scrollY > 0) return ids.at(-1);
  return ids.findLast((id) => {
    const section = document.getElementById(id);
    return section !== null && section.getBoundingClientRect().top <= REACHED;
  });
};

/** Which section is being read, followed through the scroll at most once a frame. */
function useReached(ids: readonly string[]): string | undefined {
  const [here, setHere] = useState<string>();
  const signature = ids.join(' ');
  useEffect(() => {
    const all = signature.split(' ');
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setHere(reached(all)));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [signature]);
  return here;
}

interface ReadingPlace {
  here: string | undefined;
  goTo: (id: string) => void;
}

/** Where in the version one is. The address names the section that was gone to, so that it can be shared. */
export function useReadingPlace(ids: readonly string[], criteria: readonly string[]): ReadingPlace {
  const here = useReached(ids);
  const navigate = useNavigate();
  const goTo = useCallback(
    (id: string) => {
      goToSection(id);
      void navigate({
        to: '.',
        search: true,
        hash: id,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [navigate],
  );
  // The words come after the router has looked for the section that the address names.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    const named = decodeURIComponent(location.hash.slice(1));
    if (named !== '') goToSection(named);
  }, []);
  const move = (step: 1 | -1) => () => {
    const at = criteria.indexOf(here ?? '');
    const isBehind = at < 0 && here !== undefined && ids.includes(here);
    const next = isBehind ? criteria.at(step < 0 ? -1 : criteria.length) : criteria[at < 0 ? 0 : at + step];
    if (next !== undefined) goTo(next);
  };
  useShortcuts([
    { keys: 'j', label: 'Next criterion', group: 'Rubric', run: move(1) },
    { keys: 'k', label: 'Previous criterion', group: 'Rubric', run: move(-1) },
    { keys: 'p', label: 'Print', group: 'Rubric', run: () => print() },
  ]);
  return { here, goTo };
}
