import { useCallback, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { IntentKeys } from '../../../app/idempotency-key';
import type { Problem } from '../../../ui/problems';
import { OVERALL, sameAnswer } from '../draft/answer';
import { answerAt, type DraftView } from '../draft/draft-view';
import { placeOfProblem, submissionOf } from '../draft/submission';
import { submitCard, type SubmitReply } from '../draft/submit-card';
import type { OpenCard } from '../rating/use-card';

interface Refused {
  problems: readonly Problem[];
  /** The card as it was refused: what is changed since is no longer refused. */
  answers: DraftView['answers'];
}

export type Failure = Extract<SubmitReply, { kind: 'unanswered' }>['why'];

export interface CardSubmission {
  isSending: boolean;
  failure: Failure | null;
  /** What the server refused and nobody has changed since. */
  problems: readonly Problem[];
  send: () => Promise<void>;
}

const stillWrong = ({ problems, answers }: Refused, { criteria, view, positionAt }: OpenCard): Problem[] =>
  problems.filter((problem) => {
    const place = placeOfProblem(problem, criteria);
    if (place === null) return true;
    const position = place === criteria.length ? OVERALL : positionAt(place);
    return sameAnswer(answerAt(view, position), answerAt({ answers }, position));
  });

/** Hands the card in: what was typed last is saved first, so that a lost submission leaves a whole draft behind. */
export function useSubmission(assignmentId: string, card: OpenCard, onDone: () => void): CardSubmission {
  const client = useClient();
  const { criteria, saver, view } = card;
  const [keys] = useState(() => new IntentKeys());
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refused, setRefused] = useState<Refused>({ problems: [], answers: view.answers });
  const send = useCallback(async () => {
    setSending(true);
    setFailure(null);
    await saver.flush();
    const { answers } = saver.view();
    const reply = await submitCard(client, keys, submissionOf(assignmentId, criteria, { answers }));
    setSending(false);
    if (reply.kind === 'unanswered') setFailure(reply.why);
    else if (reply.kind === 'refused') setRefused({ problems: reply.problems, answers });
    else onDone();
  }, [assignmentId, client, criteria, keys, onDone, saver]);
  const problems = useMemo(() => stillWrong(refused, card), [refused, card]);
  return { isSending, failure, problems, send };
}
