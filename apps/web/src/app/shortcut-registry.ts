import { useEffect, useRef } from 'react';
import { isAllowed, matchKeys, type Place, type Shortcut, type Stroke } from './shortcuts';
import { singleKeysAreOn } from './preferences';
import { createStore, useStore } from './store';

/** Newest last: a page's keys win over those of the shell. */
const registered = createStore<readonly Shortcut[]>([]);
const SEQUENCE_PAUSE = 1_000;
const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

let strokes: Stroke[] = [];
let lastStrokeAt = 0;

const TEXT =
  'textarea, select, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

const placeOf = (target: EventTarget | null): Place => {
  const element = target instanceof Element ? target : null;
  return {
    inText: element?.closest(TEXT) != null,
    inDialog: document.querySelector('dialog:modal, .menu:popover-open') !== null,
    onControl: element?.closest('a, button, summary, [role=menuitem]') != null,
  };
};

const find = (event: KeyboardEvent): 'beginning' | Shortcut | undefined => {
  const place = placeOf(event.target);
  const open = registered.get().filter((one) => isAllowed(one, place, singleKeysAreOn()));
  const whole = open.findLast((one) => matchKeys(strokes, one.keys, onMac) === 'whole');
  if (whole) return whole;
  return open.some((one) => matchKeys(strokes, one.keys, onMac) === 'beginning') ? 'beginning' : undefined;
};

function onKeyDown(event: KeyboardEvent): void {
  // isComposing: the keys of an input method are not ours.
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key))
    return;
  if (event.timeStamp - lastStrokeAt > SEQUENCE_PAUSE) strokes = [];
  lastStrokeAt = event.timeStamp;
  strokes = [...strokes, event];
  let found = find(event);
  if (!found && strokes.length > 1) {
    strokes = [event];
    found = find(event);
  }
  if (found === 'beginning') return;
  strokes = [];
  if (!found) return;
  event.preventDefault();
  found.run(event);
}

addEventListener('keydown', onKeyDown);

/** The kit's radios keep Enter to themselves, with which the platform's own do nothing: here it is a key as elsewhere. */
function onKeyDownCapture(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof Element)) return;
  if (!event.target.matches('input[type=radio]')) return;
  onKeyDown(event);
  if (event.defaultPrevented) event.stopPropagation();
}

addEventListener('keydown', onKeyDownCapture, { capture: true });

/** Keys that work while the component is on the page. They may change from render to render. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const signature = JSON.stringify(shortcuts.map(({ run: _run, ...described }) => described));
  useEffect(() => {
    const own = (JSON.parse(signature) as Omit<Shortcut, 'run'>[]).map((described, place) => ({
      ...described,
      run: (event: KeyboardEvent) => latest.current[place]?.run(event),
    }));
    registered.set([...registered.get(), ...own]);
    return () => registered.set(registered.get().filter((one) => !own.some((mine) => mine === one)));
  }, [signature]);
}

export const useRegisteredShortcuts = (): readonly Shortcut[] => useStore(registered);
