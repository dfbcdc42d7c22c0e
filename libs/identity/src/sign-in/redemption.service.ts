import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  Access,
  type Actor,
  newId,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { Database, type Tx, UnitOfWork } from '@plumbline/platform';
import { passwordProblems } from '../domain/password-policy.js';
import { UNNAMED } from '../domain/organization-rules.js';
import { type SetUp, setUpProblems } from '../domain/set-up.js';
import { normalEmail } from '../domain/person.js';
import { MemberRepository } from '../members/member.repository.js';
import { OrganizationHooks } from '../organizations/organization-hooks.js';
import { OrganizationRepository } from '../organizations/organization.repository.js';
import { CredentialRepository } from './credential.repository.js';
import { OneTimeLinkRepository } from './one-time-link.repository.js';
import { hashPassword } from './passwords.js';
import { readSecret } from './secret.js';
import { SessionRepository } from './session.repository.js';
import { type SignedIn, startSession } from './sign-in.service.js';

export interface Redemption {
  readonly token: string;
  readonly password: string;
  /** Asked for by a set-up link alone. */
  readonly organizationName?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
}

interface FoundLink {
  readonly link_id: string;
  readonly purpose: 'set-up' | 'password';
  readonly member_id: string | null;
  readonly organization_name: string;
}

const FIND_LINK = 'select link_id, purpose, member_id, organization_name from find_one_time_link($1, $2)';

const GONE = problem(
  ProblemCode.UNKNOWN_REFERENCE,
  'This link was used before, has expired or is incomplete. If you have chosen a password, sign in with it; otherwise ask for a new link.',
  ['token'],
);

const TAKEN = problem(ProblemCode.ALREADY_EXISTS, 'This e-mail cannot be used here. Choose another.', [
  'email',
]);

/** What one-time links open. Whoever holds one acts as the member it was made for, and signs in with it. */
@Injectable()
export class RedemptionService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly hooks: OrganizationHooks,
  ) {}

  async redeem(input: Redemption, requestId: string): Promise<Result<SignedIn>> {
    const secret = readSecret(input.token);
    if (!secret) return reject(GONE);
    const { organizationId, tokenHash } = secret;
    const [link] = await this.database.beforeActor<FoundLink>(FIND_LINK, [organizationId, tokenHash]);
    if (!link) return reject(GONE);
    if (link.member_id === null) return this.setUp(organizationId, link, input, requestId);
    const actor = { organizationId, memberId: link.member_id, access: new Set<Access>(), requestId };
    return this.choosePassword(actor, link.link_id, input.password);
  }

  private choosePassword(actor: Actor, linkId: string, password: string): Promise<Result<SignedIn>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [member] = await tx.query<{ name: string; email: string }>(
        'select name, email from member where id = $1 and deactivated_at is null',
        [actor.memberId],
      );
      const links = new OneTimeLinkRepository(tx);
      if (!member || !(await links.use(linkId))) return reject(GONE);
      const problems = passwordProblems(password, member);
      if (problems.length > 0) return reject(...problems);
      await links.useUpOwn();
      await new CredentialRepository(tx).store(await hashPassword(password));
      await new SessionRepository(tx).endAllBut(null);
      await this.audit.record(tx, { action: 'member.password-chosen', subjectId: actor.memberId });
      return startSession(tx, this.audit);
    });
  }

  private async setUp(
    organizationId: string,
    link: FoundLink,
    input: Redemption,
    requestId: string,
  ): Promise<Result<SignedIn>> {
    const wanted = wantedSetUp(input, link.organization_name);
    const problems = [...setUpProblems(wanted), ...passwordProblems(input.password, wanted)];
    if (problems.length > 0) return reject(...problems);
    const passwordHash = await hashPassword(input.password);
    // The first admin's id is made here, and row security lets them write themselves in.
    const actor = { organizationId, memberId: newId(), access: new Set([Access.ADMIN]), requestId };
    const result = await this.unitOfWork.run(actor, async (tx) => {
      const systemId = await new MemberRepository(tx).systemOfEmpty();
      if (systemId === null || !(await new OneTimeLinkRepository(tx).use(link.link_id))) return reject(GONE);
      if (!(await this.createFirstAdmin(tx, wanted, passwordHash))) return reject(TAKEN);
      const signedIn = await startSession(tx, this.audit);
      return signedIn.ok ? accept({ signedIn: signedIn.value, systemId }) : signedIn;
    });
    if (!result.ok) return result;
    await this.hooks.created({ ...actor, memberId: result.value.systemId });
    return accept(result.value.signedIn);
  }

  private async createFirstAdmin(tx: Tx, wanted: SetUp, passwordHash: string): Promise<boolean> {
    const { organizationId, memberId: id, access } = tx.actor;
    const { organizationName, name, email } = wanted;
    await new OrganizationRepository(tx).store({ name: organizationName });
    if (!(await new MemberRepository(tx).insert({ id, name, email, access: [...access] }))) return false;
    await new CredentialRepository(tx).store(passwordHash);
    await this.audit.record(tx, { action: 'organization.created', subjectId: organizationId });
    return true;
  }
}

/** An organization that was created with a name keeps it unless another is given. */
const wantedSetUp = (input: Redemption, present: string): SetUp => ({
  organizationName: input.organizationName?.trim() || (present === UNNAMED ? '' : present),
  name: input.name?.trim() ?? '',
  email: normalEmail(input.email ?? ''),
});
