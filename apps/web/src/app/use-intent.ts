import { useCallback, useState } from 'react';
import { useMutation, type TypedDocumentNode } from 'urql';
import { isAbsent } from './graphql-client';
import { IntentKeys } from './idempotency-key';
import { readOutcome, type DoneOf, type Outcome } from './outcome';

type ResultOf<Data> = Extract<Data[keyof Data], { __typename: string }>;
type WithKey = { input: { idempotencyKey: string } };

interface Intent<Data, Input> {
  send: (input: Omit<Input, 'idempotencyKey'>) => Promise<Outcome<DoneOf<ResultOf<Data>>>>;
  isPending: boolean;
}

const answered = (kind: Outcome<unknown>['kind']): 'done' | 'refused' =>
  kind === 'done' ? 'done' : 'refused';

/** A mutation of one field as a thing a person wants: keeps its idempotency key over retries and reads the outcome. */
export function useIntent<Data extends object, Variables extends WithKey>(
  document: TypedDocumentNode<Data, Variables>,
): Intent<Data, Variables['input']> {
  const [{ fetching }, execute] = useMutation(document);
  const [keys] = useState(() => new IntentKeys());
  const send = useCallback<Intent<Data, Variables['input']>['send']>(
    async (input) => {
      const idempotencyKey = keys.keyFor(input);
      const { data, error } = await execute({ input: { ...input, idempotencyKey } } as Variables);
      const [result] = data ? (Object.values(data) as ResultOf<Data>[]) : [];
      if (!result) {
        return isAbsent(error)
          ? { kind: 'absent' }
          : { kind: 'failed', isOffline: error?.networkError !== undefined };
      }
      const outcome = readOutcome(result);
      keys.answered(answered(outcome.kind));
      return outcome;
    },
    [execute, keys],
  );
  return { send, isPending: fetching };
}
