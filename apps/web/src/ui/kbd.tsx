import { keyLabels } from './key-labels';

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

interface KbdProps {
  /** 'j', 'mod+Enter', 'g i': mod is ⌘ on a Mac and Ctrl elsewhere; a space separates keys pressed one after the other. */
  keys: string;
  /** Shown on touch screens too; hints are not. */
  always?: boolean;
}

export function Kbd({ keys, always = false }: KbdProps) {
  return (
    <>
      {keyLabels(keys, onMac).map((label) => (
        <kbd key={label} aria-hidden="true" className={always ? 'always' : undefined}>
          {label}
        </kbd>
      ))}
    </>
  );
}
