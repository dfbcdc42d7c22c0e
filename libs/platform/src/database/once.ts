import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { accept, problem, ProblemCode, reject, type Result } from '@plumbline/kernel';
import canonicalize from 'canonicalize';
import type { Tx } from './unit-of-work.js';

interface StoredKey {
  readonly salt: Buffer;
  readonly input_hash: Buffer;
  readonly result_id: string | null;
}

const inputHash = (salt: Buffer, operation: string, input: object): Buffer =>
  createHash('sha256')
    .update(salt)
    .update(operation)
    .update(canonicalize(input) ?? '')
    .digest();

/**
 * Runs `work` once for each idempotency key of the member, in the transaction that stores the key.
 * The same key with the same input answers with the id of the first result again (`replayed`); with
 * other input it is refused. A refusal rolls the key back too, so it may carry corrected input.
 *
 * @param input the mutation's input; only a salted hash of it is kept.
 */
export async function once<C = never>(
  tx: Tx,
  operation: string,
  input: { readonly idempotencyKey: string },
  work: () => Promise<Result<{ readonly id: string }, C>>,
): Promise<Result<{ readonly id: string; readonly replayed: boolean }, C>> {
  const { idempotencyKey: key, ...rest } = input;
  const { organizationId, memberId } = tx.actor;
  // One at a time for each key, so that two copies of a request cannot both find it unused.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${organizationId}/${memberId}/${key}`,
  ]);
  const [stored] = await tx.query<StoredKey>(
    'select salt, input_hash, result_id from idempotency_key where member_id = $1 and key = $2',
    [memberId, key],
  );
  if (stored) {
    const same = timingSafeEqual(stored.input_hash, inputHash(stored.salt, operation, rest));
    return same && stored.result_id
      ? accept({ id: stored.result_id, replayed: true })
      : reject(
          problem(
            ProblemCode.KEY_REUSED,
            'This idempotency key was used for something else. Make a new one.',
            ['idempotencyKey'],
          ),
        );
  }
  const result = await work();
  if (!result.ok) return result;
  const salt = randomBytes(16);
  await tx.query(
    `insert into idempotency_key (organization_id, member_id, key, operation, salt, input_hash, result_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organizationId, memberId, key, operation, salt, inputHash(salt, operation, rest), result.value.id],
  );
  return accept({ id: result.value.id, replayed: false });
}
