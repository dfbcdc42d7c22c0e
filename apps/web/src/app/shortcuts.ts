/** A key with its modifiers, as a KeyboardEvent gives it. */
export interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export interface Shortcut {
  /** 'j', '?', 'mod+Enter', 'g i'. mod is ⌘ on a Mac and Ctrl elsewhere; a space separates keys pressed one after the other. */
  keys: string;
  /** What it does, in the list of keys: 'Next criterion'. */
  label: string;
  /** Where it works: 'Scorecard'. */
  group: string;
  run: (event: KeyboardEvent) => void;
  /** Works while typing too. Chords with mod always do. */
  inText?: boolean;
  /** Works inside an open dialog; others rest while one is open. */
  inDialog?: boolean;
}

const strokeMatches = (stroke: Stroke, chord: string, onMac: boolean): boolean => {
  const parts = chord.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const mod = onMac ? stroke.metaKey : stroke.ctrlKey;
  const other = onMac ? stroke.ctrlKey : stroke.metaKey;
  // Shift is how '?' is typed on many keyboards: it counts only where the key is a letter or a named key.
  const shiftCounts = key.length > 1 || /[a-z]/.test(key);
  return (
    stroke.key.toLowerCase() === key &&
    mod === wants('mod') &&
    !other &&
    stroke.altKey === wants('alt') &&
    (!shiftCounts || stroke.shiftKey === wants('shift'))
  );
};

/** Whether the strokes so far are the shortcut, the beginning of it, or neither. */
export const matchKeys = (
  strokes: readonly Stroke[],
  keys: string,
  onMac: boolean,
): 'whole' | 'beginning' | 'none' => {
  const chords = keys.split(' ');
  const fits =
    strokes.length <= chords.length &&
    strokes.every((stroke, place) => strokeMatches(stroke, chords[place] ?? '', onMac));
  if (!fits) return 'none';
  return strokes.length === chords.length ? 'whole' : 'beginning';
};

/** Single characters can be switched off: speech input types them by accident (WCAG 2.1.4). */
export const isSingleCharacter = (keys: string): boolean =>
  keys.split(' ').every((chord) => chord.length === 1);

/** Where a key was pressed, as far as shortcuts care. */
export interface Place {
  inText: boolean;
  inDialog: boolean;
  /** A button or link takes Enter and Space for itself. */
  onControl: boolean;
}

const OWN_KEYS = ['enter', ' ', 'space'];

export const isAllowed = (shortcut: Shortcut, place: Place, singleKeysOn: boolean): boolean => {
  const hasModifier = /\b(mod|alt)\+/.test(shortcut.keys);
  if (place.inDialog && shortcut.inDialog !== true) return false;
  if (place.inText && !hasModifier && shortcut.inText !== true) return false;
  if (place.onControl && OWN_KEYS.includes(shortcut.keys.toLowerCase())) return false;
  return singleKeysOn || !isSingleCharacter(shortcut.keys);
};
