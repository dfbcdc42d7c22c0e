import type { Client } from 'urql';
import { newIdempotencyKey } from '../../../app/idempotency-key';
import { wipeAtSignOut } from '../../../app/session';
import { SaveRatingDocument, type DraftPartsFragment } from '../../../gql/scorecards/graphql';
import { DraftSaver, type Reply } from './draft-saver';
import { readReply, storedByPosition } from './save-reply';
import type { Attempt } from './save-slot';
import { steadyFetch } from './steady-fetch';

interface OpenDraft {
  saver: DraftSaver;
  /** The client of the session: another one after signing in again. */
  client: Client;
}

/**
 * Drafts outlive their page: what was not sent when the person went elsewhere, or when the session ended, is sent from
 * here as soon as it can be.
 */
const open = new Map<string, OpenDraft>();

wipeAtSignOut(() => {
  for (const { saver } of open.values()) saver.stop();
  open.clear();
});

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

async function send(
  client: Client,
  assignmentId: string,
  position: number,
  attempt: Attempt,
): Promise<Reply> {
  const { key, answer, revision, misses } = attempt;
  const input = { idempotencyKey: key, assignmentId, position, revision, ...answer };
  const result = await client
    .mutation(SaveRatingDocument, { input }, { fetch: steadyFetch(misses === 0) })
    .toPromise();
  return readReply(result.data, result.error);
}

export interface DraftOwner {
  memberId: string;
  assignmentId: string;
}

/** The draft of one card of one person, with what the server holds now. */
export function openDraft(
  { memberId, assignmentId }: DraftOwner,
  client: Client,
  draft: readonly DraftPartsFragment[],
): DraftSaver {
  const stored = storedByPosition(draft);
  const name = `${memberId} ${assignmentId}`;
  const known = open.get(name);
  if (known && known.saver.view().closed === null) {
    known.client = client;
    known.saver.refresh(stored, null);
    known.saver.sendAll();
    return known.saver;
  }
  const opened: OpenDraft = {
    client,
    saver: new DraftSaver(
      {
        send: (position, attempt) => send(opened.client, assignmentId, position, attempt),
        now: Date.now,
        after,
        newKey: newIdempotencyKey,
      },
      stored,
    ),
  };
  open.set(name, opened);
  return opened.saver;
}

export const forgetDraft = ({ memberId, assignmentId }: DraftOwner): void => {
  const name = `${memberId} ${assignmentId}`;
  open.get(name)?.saver.stop();
  open.delete(name);
};
