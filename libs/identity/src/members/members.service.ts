import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  Access,
  type Actor,
  conflict,
  NotFound,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { accessProblems, memberChangeProblems, normalAccess } from '../domain/access-rules.js';
import { emailProblems, nameProblems, normalEmail } from '../domain/person.js';
import { OneTimeLinkRepository } from '../sign-in/one-time-link.repository.js';
import { type LockedMember, MemberRepository } from './member.repository.js';

export interface InviteMember {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly email: string;
  readonly access: readonly Access[];
}

export interface UpdateMember {
  readonly idempotencyKey: string;
  readonly memberId: string;
  readonly revision: number;
  readonly name?: string | null;
  readonly access?: readonly Access[] | null;
  readonly active?: boolean | null;
}

export interface ResetPassword {
  readonly idempotencyKey: string;
  readonly memberId: string;
}

export interface LinkIssued {
  readonly id: string;
  /** Shown once: null when the same key is sent again, because only its digest was kept. */
  readonly link: string | null;
}

/** What an admin does about the people of the organization. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Adds a member, and answers with the link by which they choose their password. */
  invite(actor: Actor, input: InviteMember): Promise<Result<LinkIssued>> {
    return this.issuing(actor, 'inviteMember', input, async (tx) => {
      const [name, email, access] = [input.name.trim(), normalEmail(input.email), normalAccess(input.access)];
      const problems = [...nameProblems(name), ...emailProblems(email), ...accessProblems(access)];
      if (problems.length > 0) return reject(...problems);
      const id = await new MemberRepository(tx).insert({ name, email, access });
      if (id === null)
        return reject(
          problem(ProblemCode.ALREADY_EXISTS, 'There is a member with this e-mail already.', ['email']),
        );
      await this.audit.record(tx, { action: 'member.invited', subjectId: id });
      return accept(id);
    });
  }

  /** A new link for a member who forgot the password. The old password works until the link is used. */
  resetPassword(actor: Actor, input: ResetPassword): Promise<Result<LinkIssued>> {
    return this.issuing(actor, 'resetPassword', input, async (tx) => {
      const { memberId: id } = input;
      const member = await new MemberRepository(tx).findPerson(id);
      if (!member) throw new NotFound('member');
      if (!member.active)
        return reject(
          problem(ProblemCode.WRONG_STATE, 'This member is deactivated. Activate them first.', ['memberId']),
        );
      await this.audit.record(tx, { action: 'member.password-reset', subjectId: id });
      return accept(id);
    });
  }

  /** Changes name and access, or lets a member go. A deactivated member is out at once, on every device. */
  update(actor: Actor, input: UpdateMember): Promise<Result<{ readonly id: string }, Partial<LockedMember>>> {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'updateMember', input, async () => {
        const members = new MemberRepository(tx);
        const locked = await members.lockWithAdmins(input.memberId);
        const before = locked.find((one) => one.id === input.memberId);
        if (!before) throw new NotFound('member');
        const { name, access, active } = before;
        if (before.revision !== input.revision) return conflict(before.revision, { name, access, active });
        const after = changed(before, input);
        const problems = [
          ...nameProblems(after.name),
          ...accessProblems(after.access),
          ...memberChangeProblems({
            before,
            after,
            oneself: actor.memberId === before.id,
            otherAdmins: locked.filter(isOtherAdmin(before.id)).length,
          }),
        ];
        if (problems.length > 0) return reject(...problems);
        await members.store(after);
        await this.audit.record(tx, { action: actionOf(before, after), subjectId: before.id });
        return accept({ id: before.id });
      }),
    );
  }

  private async issuing(
    actor: Actor,
    operation: string,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Result<string>>,
  ): Promise<Result<LinkIssued>> {
    let link: string | null = null;
    const result = await this.unitOfWork.run(actor, (tx) =>
      once(tx, operation, input, async () => {
        const worked = await work(tx);
        if (!worked.ok) return worked;
        link = await new OneTimeLinkRepository(tx).issuePasswordLink(worked.value);
        return accept({ id: worked.value });
      }),
    );
    if (!result.ok) return result;
    return accept({ id: result.value.id, link: result.value.replayed ? null : link });
  }
}

const isOtherAdmin =
  (id: string) =>
  (one: LockedMember): boolean =>
    one.id !== id && one.active && one.access.includes(Access.ADMIN);

const changed = (before: LockedMember, input: UpdateMember): LockedMember => ({
  ...before,
  name: input.name?.trim() ?? before.name,
  access: normalAccess(input.access ?? before.access),
  active: input.active ?? before.active,
});

const actionOf = (before: LockedMember, after: LockedMember): string => {
  if (before.active === after.active) return 'member.updated';
  return after.active ? 'member.activated' : 'member.deactivated';
};
