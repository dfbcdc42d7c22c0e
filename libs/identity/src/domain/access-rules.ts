import { Access, problem, type Problem, ProblemCode } from '@plumbline/kernel';

const ORDER = Object.values(Access);

/** Each once, in a fixed order, so that equal access is equal in the database too. */
export const normalAccess = (access: Iterable<Access>): Access[] => {
  const held = new Set(access);
  return ORDER.filter((one) => held.has(one));
};

export const accessProblems = (access: readonly Access[], path: readonly string[] = ['access']): Problem[] =>
  access.length > 0
    ? []
    : [
        problem(
          ProblemCode.INVALID_VALUE,
          'Choose at least one kind of access: without it there is nothing to do.',
          path,
        ),
      ];

/** What of a member an admin may change. */
export interface MemberState {
  readonly access: readonly Access[];
  readonly active: boolean;
}

export interface MemberChange {
  readonly before: MemberState;
  readonly after: MemberState;
  /** Whether the admin who makes the change is the member. */
  readonly oneself: boolean;
  /** Active admins beside this member. */
  readonly otherAdmins: number;
}

const administers = ({ access, active }: MemberState): boolean => active && access.includes(Access.ADMIN);

/** Keeps somebody able to administer: a change that locks everybody out cannot be put right from inside. */
export function memberChangeProblems({ before, after, oneself, otherAdmins }: MemberChange): Problem[] {
  const problems: Problem[] = [];
  if (oneself && before.active && !after.active)
    problems.push(
      problem(ProblemCode.WRONG_STATE, 'You cannot deactivate yourself. Ask another admin to do it.', [
        'active',
      ]),
    );
  if (administers(before) && !administers(after) && otherAdmins === 0)
    problems.push(
      problem(
        ProblemCode.WRONG_STATE,
        'This is the last active admin. Give another member admin access first.',
        [after.active ? 'access' : 'active'],
      ),
    );
  return problems;
}
