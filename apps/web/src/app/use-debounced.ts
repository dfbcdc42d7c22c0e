import { useEffect, useRef } from 'react';

const PAUSE = 250;

/** Passes a text on once the typing pauses; the text that is passed on already is not passed on again. */
export function useDebounced(text: string, passedOn: string, pass: (text: string) => void): void {
  const latest = useRef(pass);
  useEffect(() => {
    latest.current = pass;
  });
  useEffect(() => {
    if (text === passedOn) return;
    const timer = setTimeout(() => latest.current(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, passedOn]);
}
