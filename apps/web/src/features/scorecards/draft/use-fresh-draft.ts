import { useEffect } from 'react';
import { useClient } from 'urql';
import { ScorecardDraftDocument } from '../../../gql/scorecards/graphql';
import { OVERALL } from './answer';
import type { DraftSaver } from './draft-saver';
import { storedByPosition } from './save-reply';

/** The position that somebody is writing at, which no fresh answer may change under their hands. */
const editedPosition = (positionAt: (place: number) => number): number | null => {
  const field = document.activeElement;
  if (!field?.matches('textarea, input[data-note]')) return null;
  const place = field.closest('[data-place]')?.getAttribute('data-place');
  return place == null ? OVERALL : positionAt(Number(place));
};

interface Watched {
  assignmentId: string;
  saver: DraftSaver;
  positionAt: (place: number) => number;
  /** The card was submitted or withdrawn meanwhile. */
  onClosed: () => void;
}

/** Looks at what the server holds whenever the person comes back to the page: another device may have written. */
export function useFreshDraft({ assignmentId, saver, positionAt, onClosed }: Watched): void {
  const client = useClient();
  useEffect(() => {
    const look = async () => {
      const answer = client.query(
        ScorecardDraftDocument,
        { id: assignmentId },
        { requestPolicy: 'network-only' },
      );
      const { data } = await answer.toPromise();
      if (!data?.assignment) return;
      const { state, draft } = data.assignment;
      if (state === 'SUBMITTED' || state === 'WITHDRAWN') onClosed();
      else saver.refresh(storedByPosition(draft), editedPosition(positionAt));
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const onOnline = () => void look();
    document.addEventListener('visibilitychange', onVisible);
    addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      removeEventListener('online', onOnline);
    };
  }, [assignmentId, client, onClosed, positionAt, saver]);
}
