import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/button';
import { useDocumentTitle } from '../ui/use-document-title';
import { Unreachable } from './session';

/** A page that broke, or a server that did not answer. What the person had saved is not touched by either. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const isUnreachable = error instanceof Unreachable;
  useDocumentTitle(isUnreachable ? 'Not reachable' : 'This page failed');
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="absent" id="main">
      <h1>{isUnreachable ? 'Plumbline cannot be reached' : 'This page failed'}</h1>
      <p>
        {isUnreachable
          ? 'The server did not answer. Nothing was changed, and what you wrote on this device is still on it.'
          : 'Nothing was changed by it, and what you saved is still there. If it happens again, tell the person who runs this installation.'}
      </p>
      <Button onPress={retry}>Try again</Button>
    </main>
  );
}
