import type { Client } from 'urql';
import { newIdempotencyKey } from '../../../app/idempotency-key';
import { wipeAtSignOut } from '../../../app/session';
import { SaveRatingDocument, type DraftPartsFragment } from '../../../gql/scorecards/graphql';
import { DeviceCopy, deviceStorage, wipeDevice, type DraftOwner } from './device-copy';
import { DraftSaver, type Reply } from './draft-saver';
import { readReply, storedByPosition } from './save-reply';
import type { Attempt } from './save-slot';
import { steadyFetch } from './steady-fetch';

export interface OpenDraft {
  readonly saver: DraftSaver;
  readonly copy: DeviceCopy;
}

interface KeptDraft extends OpenDraft {
  /** The client of the session: another one after signing in again. */
  client: Client;
}

/**
 * Drafts outlive their page: what was not sent when the person went elsewhere, or when the session ended, is sent from
 * here as soon as it can be.
 */
const open = new Map<string, KeptDraft>();

wipeAtSignOut(() => {
  for (const { saver } of open.values()) saver.stop();
  open.clear();
  wipeDevice(deviceStorage());
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

const nameOf = ({ memberId, assignmentId }: DraftOwner): string => `${memberId} ${assignmentId}`;

/** The draft of one card of one person: what the server holds now, and what this device holds beyond that. */
export function openDraft(
  owner: DraftOwner,
  client: Client,
  draft: readonly DraftPartsFragment[],
): OpenDraft {
  const stored = storedByPosition(draft);
  const known = open.get(nameOf(owner));
  if (known && known.saver.view().closed === null) {
    known.client = client;
    known.saver.refresh(stored, null);
    known.saver.sendAll();
    return known;
  }
  const copy = new DeviceCopy(owner, deviceStorage());
  const ports = {
    send: (position: number, attempt: Attempt) => send(opened.client, owner.assignmentId, position, attempt),
    now: Date.now,
    after,
    newKey: newIdempotencyKey,
    keep: copy.keep.bind(copy),
  };
  const opened: KeptDraft = { client, copy, saver: new DraftSaver(ports, stored, copy.slots()) };
  open.set(nameOf(owner), opened);
  opened.saver.sendAll();
  return opened;
}

/** The card is submitted, or nobody asks for it any more. */
export const forgetDraft = (owner: DraftOwner): void => {
  open.get(nameOf(owner))?.saver.stop();
  open.delete(nameOf(owner));
  new DeviceCopy(owner, deviceStorage()).wipe();
};
