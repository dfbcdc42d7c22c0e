import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Access,
  type Actor,
  newId,
  NotFound,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { normalAccess } from '../domain/access-rules.js';
import { apiTokenProblems } from '../domain/api-token-rules.js';
import { ApiToken } from '../identity.entities.js';
import { bearerOf, newSecret } from '../sign-in/secret.js';

export interface CreateApiToken {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly access: readonly Access[];
  readonly expiresAt: Date;
}

export interface RevokeApiToken {
  readonly idempotencyKey: string;
  readonly apiTokenId: string;
}

export interface ApiTokenIssued {
  readonly id: string;
  /** Shown once: null when the same key is sent again, because only its digest was kept. */
  readonly secret: string | null;
}

/** A member's own tokens: row security shows and lets write no others. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  async create(actor: Actor, input: CreateApiToken): Promise<Result<ApiTokenIssued>> {
    let secret: string | null = null;
    const result = await this.unitOfWork.run(actor, (tx) =>
      once(tx, 'createApiToken', input, async () => {
        const wanted = { ...input, name: input.name.trim(), access: normalAccess(input.access) };
        const liveTokens = await countLive(tx);
        const problems = apiTokenProblems(wanted, { access: actor.access, liveTokens, now: new Date() });
        if (problems.length > 0) return reject(...problems);
        const made = newSecret(actor.organizationId);
        secret = bearerOf(made);
        const id = await insert(tx, wanted, made.tokenHash);
        await this.audit.record(tx, { action: 'api-token.created', subjectId: id });
        return accept({ id });
      }),
    );
    if (!result.ok) return result;
    return accept({ id: result.value.id, secret: result.value.replayed ? null : secret });
  }

  /** Ends a token at once. Revoking one that is revoked is no mistake. */
  revoke(actor: Actor, input: RevokeApiToken): Promise<Result<{ readonly id: string }>> {
    const { apiTokenId: id } = input;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'revokeApiToken', input, async () => {
        const [found] = await tx.query<{ revoked: boolean }>(
          'select revoked_at is not null as revoked from api_token where id = $1 for update',
          [id],
        );
        if (!found) throw new NotFound('API token');
        if (found.revoked) return accept({ id });
        await tx.query('update api_token set revoked_at = now() where id = $1', [id]);
        await this.audit.record(tx, { action: 'api-token.revoked', subjectId: id });
        return accept({ id });
      }),
    );
  }
}

/** For a session alone: a token that could make another would outlive its own revocation. */
export const TOKEN_CANNOT_MAKE_TOKENS = reject(
  problem(
    ProblemCode.WRONG_STATE,
    'A token cannot make another token. Sign in with your password to make one.',
  ),
);

async function countLive(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ live: number }>(
    `select count(*)::int as live from api_token
      where member_id = $1 and revoked_at is null and expires_at > now()`,
    [tx.actor.memberId],
  );
  return row?.live ?? 0;
}

async function insert(tx: Tx, wanted: CreateApiToken, tokenHash: Buffer): Promise<string> {
  const { organizationId, memberId } = tx.actor;
  const { name, access, expiresAt } = wanted;
  const id = newId();
  await tx.manager.insert(ApiToken, { organizationId, id, memberId, name, access, expiresAt, tokenHash });
  return id;
}
