import { isAllowed, isSingleCharacter, matchKeys, type Place, type Shortcut, type Stroke } from './shortcuts';

const press = (key: string, modifiers: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

const aShortcut = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: 'Do it',
  group: 'Everywhere',
  run: () => undefined,
  ...more,
});

const anyPlace: Place = { inText: false, inDialog: false, onControl: false };

describe('matching keys', () => {
  it('takes a letter in either case, but not with Ctrl or Alt held', () => {
    expect(matchKeys([press('j')], 'j', false)).toBe('whole');
    expect(matchKeys([press('J')], 'j', false)).toBe('whole');
    expect(matchKeys([press('j', { ctrlKey: true })], 'j', false)).toBe('none');
    expect(matchKeys([press('j', { altKey: true })], 'j', false)).toBe('none');
    expect(matchKeys([press('J', { shiftKey: true })], 'j', false)).toBe('none');
  });

  it('takes a question mark however the keyboard makes it', () => {
    expect(matchKeys([press('?', { shiftKey: true })], '?', false)).toBe('whole');
    expect(matchKeys([press('?')], '?', false)).toBe('whole');
  });

  it('reads mod as ⌘ on a Mac and Ctrl elsewhere, never as both', () => {
    const withCtrl = press('Enter', { ctrlKey: true });
    const withMeta = press('Enter', { metaKey: true });
    expect(matchKeys([withCtrl], 'mod+Enter', false)).toBe('whole');
    expect(matchKeys([withMeta], 'mod+Enter', false)).toBe('none');
    expect(matchKeys([withMeta], 'mod+Enter', true)).toBe('whole');
    expect(matchKeys([withCtrl], 'mod+Enter', true)).toBe('none');
    expect(matchKeys([press('Enter')], 'mod+Enter', false)).toBe('none');
  });

  it('follows keys pressed one after the other', () => {
    expect(matchKeys([press('g')], 'g i', false)).toBe('beginning');
    expect(matchKeys([press('g'), press('i')], 'g i', false)).toBe('whole');
    expect(matchKeys([press('g'), press('j')], 'g i', false)).toBe('none');
    expect(matchKeys([press('g'), press('i'), press('i')], 'g i', false)).toBe('none');
  });
});

describe('where keys work', () => {
  it('rests single letters while someone types, and keeps chords', () => {
    const typing = { ...anyPlace, inText: true };
    expect(isAllowed(aShortcut('n'), typing, true)).toBe(false);
    expect(isAllowed(aShortcut('mod+Enter'), typing, true)).toBe(true);
    expect(isAllowed(aShortcut('Escape', { inText: true }), typing, true)).toBe(true);
  });

  it('leaves Enter to the button that has focus', () => {
    expect(isAllowed(aShortcut('Enter'), { ...anyPlace, onControl: true }, true)).toBe(false);
    expect(isAllowed(aShortcut('Enter'), anyPlace, true)).toBe(true);
    expect(isAllowed(aShortcut('j'), { ...anyPlace, onControl: true }, true)).toBe(true);
  });

  it('lets only the dialog’s own keys through while it is open', () => {
    const inDialog = { ...anyPlace, inDialog: true };
    expect(isAllowed(aShortcut('j'), inDialog, true)).toBe(false);
    expect(isAllowed(aShortcut('mod+Enter', { inDialog: true }), inDialog, true)).toBe(true);
  });

  it('can switch single characters off and keeps the rest', () => {
    expect(isSingleCharacter('g i')).toBe(true);
    expect(isSingleCharacter('Escape')).toBe(false);
    expect(isAllowed(aShortcut('j'), anyPlace, false)).toBe(false);
    expect(isAllowed(aShortcut('g i'), anyPlace, false)).toBe(false);
    expect(isAllowed(aShortcut('mod+k'), anyPlace, false)).toBe(true);
  });
});
