import { useEffect, useRef, type RefObject } from 'react';

/** After a refusal reading goes on at the list of problems, or at the first field that is wrong where there is no list. */
export function useFocusOnProblems(problems: readonly unknown[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length === 0 || form.current?.querySelector('[role="alert"]')) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices takes no focus itself: its first choice does.
    const first = wrong?.querySelector<HTMLElement>('input:not([disabled])');
    (first ?? wrong)?.focus();
  }, [problems]);
  return form;
}
