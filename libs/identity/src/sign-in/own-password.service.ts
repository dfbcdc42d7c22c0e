import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Actor,
  NotFound,
  problem,
  type Problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { Database, once, UnitOfWork } from '@plumbline/platform';
import { passwordProblems } from '../domain/password-policy.js';
import { CredentialRepository } from './credential.repository.js';
import { OneTimeLinkRepository } from './one-time-link.repository.js';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import { sessionOf } from './session-actor.js';
import { SignInLimiter } from './sign-in-limiter.js';
import { tooManyAttempts } from './sign-in.service.js';

export interface ChangePassword {
  readonly idempotencyKey: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

interface Owner {
  readonly name: string;
  readonly email: string;
}

@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly limiter: SignInLimiter,
    private readonly audit: AuditLog,
  ) {}

  /** Changes the actor's own password, and ends every session but the one that asks. */
  async change(
    actor: Actor,
    input: ChangePassword,
    address: string,
  ): Promise<Result<{ readonly id: string }>> {
    const owner = await this.ownerOf(actor);
    // A session left open is no licence to guess the password behind it.
    const attempt = { address, email: `${actor.organizationId}/${owner.email}` };
    const wait = await this.limiter.take(attempt);
    if (wait > 0) return tooManyAttempts(wait);
    const stored = await this.storedHash(actor, owner.email);
    const fits = await passwordFits(stored, input.currentPassword);
    const problems = [
      ...(fits ? [] : [WRONG]),
      ...passwordProblems(input.newPassword, owner, ['newPassword']),
    ];
    const result = await this.store(actor, input, problems);
    // The key is stored without the passwords, so what it was used with is checked against the password itself.
    const replayed = result.ok && result.value.replayed;
    const repeated = replayed && (await passwordFits(stored, input.newPassword));
    if (fits || repeated) await this.limiter.succeeded(attempt);
    return replayed && !repeated ? reject(REUSED) : result;
  }

  private store(
    actor: Actor,
    { idempotencyKey, newPassword }: ChangePassword,
    problems: readonly Problem[],
  ): Promise<Result<{ readonly id: string; readonly replayed: boolean }>> {
    return this.unitOfWork.run(actor, (tx) =>
      // A quick digest of a password would undo what argon2id is for: the key goes without.
      once(tx, 'changePassword', { idempotencyKey }, async () => {
        if (problems.length > 0) return reject(...problems);
        await new CredentialRepository(tx).store(await hashPassword(newPassword));
        await new OneTimeLinkRepository(tx).useUpOwn();
        await new SessionRepository(tx).endAllBut(sessionOf(actor));
        await this.audit.record(tx, { action: 'member.password-changed', subjectId: actor.memberId });
        return accept({ id: actor.memberId });
      }),
    );
  }

  private async ownerOf(actor: Actor): Promise<Owner> {
    const [rows] = await this.database.read(actor, [
      {
        name: 'password_owner',
        text: 'select name, email from member where organization_id = $1 and id = $2',
        values: [actor.organizationId, actor.memberId],
      },
    ]);
    const owner = rows?.[0] as Owner | undefined;
    if (!owner) throw new NotFound('member');
    return owner;
  }

  private async storedHash(actor: Actor, email: string): Promise<string | null> {
    const [found] = await this.database.beforeActor<{ password_hash: string }>(
      'select password_hash from find_sign_in($1) where organization_id = $2 and member_id = $3',
      [email, actor.organizationId, actor.memberId],
    );
    return found?.password_hash ?? null;
  }
}

const WRONG = problem(ProblemCode.WRONG_CREDENTIALS, 'This is not your present password.', [
  'currentPassword',
]);
const REUSED = problem(
  ProblemCode.KEY_REUSED,
  'This idempotency key was used for something else. Make a new one.',
  ['idempotencyKey'],
);
