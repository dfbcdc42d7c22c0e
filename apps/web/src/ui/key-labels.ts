const NAMES: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  backspace: '⌫',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: 'Space',
};

const keyName = (key: string, onMac: boolean): string => {
  if (key === 'mod') return onMac ? '⌘' : 'Ctrl';
  if (key === 'alt') return onMac ? '⌥' : 'Alt';
  if (key === 'shift') return onMac ? '⇧' : 'Shift';
  return NAMES[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** One label for each key cap: 'mod+Enter' is one cap, 'g i' is two. */
export const keyLabels = (keys: string, onMac: boolean): string[] =>
  keys.split(' ').map((chord) =>
    chord
      .split('+')
      .map((key) => keyName(key, onMac))
      .join(onMac ? '' : '+'),
  );
