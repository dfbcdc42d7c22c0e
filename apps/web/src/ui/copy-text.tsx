import { useId, useState } from 'react';
import { Button } from './button';
import { copyToClipboard } from './copy-to-clipboard';

interface CopyTextProps {
  label: string;
  text: string;
  /** 'Copy the link' */
  action: string;
  /** The one thing that the view is about. */
  isPrimary?: boolean;
}

const SAID = {
  copied: 'Copied',
  failed: 'The browser does not allow it. Select it and copy it by hand.',
} as const;

/** A text to be taken elsewhere: a link, a secret, a command. Shown whole, and copied with one press. */
export function CopyText({ label, text, action, isPrimary = false }: CopyTextProps) {
  const id = useId();
  const [outcome, setOutcome] = useState<keyof typeof SAID>();
  const copy = async () => setOutcome((await copyToClipboard(text)) ? 'copied' : 'failed');
  return (
    <div className="field copy-text" role="group" aria-labelledby={id}>
      <span className="label" id={id}>
        {label}
      </span>
      <code>{text}</code>
      <div className="row">
        <Button icon="copy" variant={isPrimary ? 'primary' : 'default'} onPress={() => void copy()}>
          {action}
        </Button>
        <output className="sm dim">{outcome && SAID[outcome]}</output>
      </div>
    </div>
  );
}
