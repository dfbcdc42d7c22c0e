import { useEffect, useRef, type RefObject } from 'react';

/** After a refusal reading goes on at the list of problems, or at the first field that is wrong where there is no list. */
export function useFocusOnProblems(problems: readonly unknown[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length === 0 || form.current?.querySelector('[role="alert"]')) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return form;
}
