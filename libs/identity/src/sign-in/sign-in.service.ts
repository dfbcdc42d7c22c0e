import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Access,
  type Actor,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { Database, type Tx, UnitOfWork } from '@plumbline/platform';
import { isReadable, normalEmail } from '../domain/person.js';
import { passwordFits } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import { type SessionActor, sessionOf } from './session-actor.js';
import { SignInLimiter, waitingTime } from './sign-in-limiter.js';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** The organization that was chosen, where the e-mail is in several. */
  readonly organizationId?: string | null;
}

/** The request that brings a sign-in. */
export interface Visit {
  readonly requestId: string;
  readonly address: string;
}

export interface OrganizationChoice {
  readonly id: string;
  readonly name: string;
}

export interface SignedIn {
  readonly actor: SessionActor;
  readonly cookie: string;
}

/** Somebody who proved to be two members has to say which. */
export type SignInOutcome = SignedIn | { readonly choice: readonly OrganizationChoice[] };

interface Found {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly member_id: string;
  readonly password_hash: string;
}

const FIND_SIGN_IN =
  'select organization_id, organization_name, member_id, password_hash from find_sign_in($1)';

// One answer for an unknown e-mail, a wrong password and a member who was deactivated.
const WRONG = problem(ProblemCode.WRONG_CREDENTIALS, 'E-mail and password do not belong together.');

export const tooManyAttempts = (seconds: number): ReturnType<typeof reject> =>
  reject(problem(ProblemCode.TOO_MANY_ATTEMPTS, `Too many attempts. Try again in ${waitingTime(seconds)}.`));

/** Starts a session as the member that the transaction acts for, who has just proved to be it. */
export async function startSession(tx: Tx, audit: AuditLog): Promise<Result<SignedIn>> {
  const { organizationId, memberId, requestId } = tx.actor;
  const [member] = await tx.query<{ access: Access[] }>(
    'select access from member where id = $1 and deactivated_at is null',
    [memberId],
  );
  if (!member) return reject(WRONG);
  const { id, cookie } = await new SessionRepository(tx).start();
  await audit.record(tx, { action: 'session.started', subjectId: id });
  const access = new Set(member.access);
  return accept({ actor: { organizationId, memberId, access, requestId, sessionId: id }, cookie });
}

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly limiter: SignInLimiter,
    private readonly audit: AuditLog,
  ) {}

  /** Starts a session for whoever knows the password. Whether an e-mail is known cannot be told from the answer. */
  async signIn(input: SignIn, { requestId, address }: Visit): Promise<Result<SignInOutcome>> {
    const attempt = { address, email: normalEmail(input.email) };
    const wait = await this.limiter.take(attempt);
    if (wait > 0) return tooManyAttempts(wait);
    const proven = await this.provenMembers(attempt.email, input);
    const [only] = proven;
    if (!only) return reject(WRONG);
    await this.limiter.succeeded(attempt);
    if (proven.length > 1)
      return accept({
        choice: proven.map((one) => ({ id: one.organization_id, name: one.organization_name })),
      });
    const member = { organizationId: only.organization_id, memberId: only.member_id };
    return this.unitOfWork.run({ ...member, access: new Set<Access>(), requestId }, (tx) =>
      startSession(tx, this.audit),
    );
  }

  /** Ends the actor's session. A token has none: it is revoked, not signed out. */
  async signOut(actor: Actor): Promise<void> {
    const sessionId = sessionOf(actor);
    if (sessionId === null) return;
    await this.unitOfWork.run(actor, async (tx) => {
      await new SessionRepository(tx).end(sessionId);
      await this.audit.record(tx, { action: 'session.ended', subjectId: sessionId });
      return accept(sessionId);
    });
  }

  /** The members with this e-mail whose password it is. All are tried at once, and somebody is tried always. */
  private async provenMembers(email: string, { password, organizationId }: SignIn): Promise<Found[]> {
    const found = isReadable(email) ? await this.database.beforeActor<Found>(FIND_SIGN_IN, [email]) : [];
    const asked = found.filter((one) => !organizationId || one.organization_id === organizationId);
    if (asked.length === 0) await passwordFits(null, password);
    const fits = await Promise.all(asked.map((one) => passwordFits(one.password_hash, password)));
    return asked.filter((_, place) => fits[place]);
  }
}
