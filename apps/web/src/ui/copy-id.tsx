import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { copyToClipboard } from './copy-to-clipboard';
import { Icon } from './icon';

const SHOWN_FOR = 2_000;

/** A public id that goes into a message or a query with one press. */
export function CopyId({ id, label = 'id' }: { id: string; label?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyToClipboard(id)) ? 'copied' : 'failed');
  return (
    <Button className="copy-id" aria-label={`Copy ${label} ${id}`} onPress={() => void copy()}>
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
      <span>{id}</span>
      <output className={outcome ? undefined : 'vh'}>
        {outcome === 'copied' && 'Copied'}
        {outcome === 'failed' && 'Select and copy it by hand'}
      </output>
    </Button>
  );
}
