import type { Client } from 'urql';
import { hasCode, isAbsent } from '../../../app/graphql-client';
import type { IntentKeys } from '../../../app/idempotency-key';
import { SubmitScorecardDocument } from '../../../gql/scorecards/graphql';
import type { Problem } from '../../../ui/problems';
import { steadyFetch } from './steady-fetch';
import type { Submission } from './submission';

export type SubmitReply =
  | { kind: 'submitted' }
  | { kind: 'refused'; problems: readonly Problem[] }
  /** Submitted or withdrawn already: what the server holds is shown instead. */
  | { kind: 'closed' }
  /** Nobody knows whether it arrived. The same again does nothing twice. */
  | { kind: 'unanswered'; why: 'offline' | 'no-answer' | 'signed-out' };

const CLOSED = ['SCORECARD_SUBMITTED', 'ASSIGNMENT_WITHDRAWN'];

/** Lists of assignments are stale as well, which the answer itself does not show. */
const STALE = { additionalTypenames: ['Assignment', 'AssignmentConnection'] };

async function submitOnce(client: Client, keys: IntentKeys, submission: Submission): Promise<SubmitReply> {
  const input = { ...submission, idempotencyKey: keys.keyFor(submission) };
  const { data, error } = await client
    .mutation(SubmitScorecardDocument, { input }, { ...STALE, fetch: steadyFetch(false) })
    .toPromise();
  const result = data?.submitScorecard;
  switch (result?.__typename) {
    case 'Scorecard':
      keys.answered('done');
      return { kind: 'submitted' };
    case 'Rejected':
      keys.answered('refused');
      return result.problems.some(({ code }) => CLOSED.includes(code))
        ? { kind: 'closed' }
        : { kind: 'refused', problems: result.problems };
    case 'Conflict':
      return { kind: 'closed' };
    case undefined:
      if (isAbsent(error)) return { kind: 'closed' };
      if (hasCode(error, 'UNAUTHENTICATED')) return { kind: 'unanswered', why: 'signed-out' };
      return { kind: 'unanswered', why: error?.networkError && !error.response ? 'offline' : 'no-answer' };
  }
}

/** Before a second and a third try. */
const DELAYS = [500, 2_000];

/** Hands the card in. An answer that got lost is asked for again, under the same key. */
export async function submitCard(
  client: Client,
  keys: IntentKeys,
  submission: Submission,
): Promise<SubmitReply> {
  let reply = await submitOnce(client, keys, submission);
  for (const delay of DELAYS) {
    if (reply.kind !== 'unanswered' || reply.why === 'signed-out') return reply;
    await new Promise((passed) => setTimeout(passed, delay));
    reply = await submitOnce(client, keys, submission);
  }
  return reply;
}
