import { Access, type Problem, problem, ProblemCode } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';

/** What deciding about a part in a job or a panel needs to know of a member. */
export interface KnownMember {
  readonly id: string;
  readonly name: string;
  readonly access: readonly Access[];
}

/** The named members who are active, by id. */
export async function activeMembers(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownMember>> {
  const rows = await tx.query<KnownMember>(
    `select id, name, access from member where id = any ($1::uuid[]) and kind = 'person' and deactivated_at is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** One problem for each member of the list who is unknown or inactive, named twice, or not allowed the part. */
export function memberProblems(
  ids: readonly string[],
  known: ReadonlyMap<string, KnownMember>,
  path: (place: number) => readonly string[],
  refusal: (member: KnownMember) => string | null,
): Problem[] {
  return ids.flatMap((id, place) => {
    const member = known.get(id);
    if (!member)
      return [
        problem(ProblemCode.UNKNOWN_REFERENCE, 'There is no such member, or not an active one.', path(place)),
      ];
    if (ids.indexOf(id) !== place)
      return [problem(ProblemCode.INVALID_VALUE, `${member.name} is named twice.`, path(place))];
    const message = refusal(member);
    return message === null ? [] : [problem(ProblemCode.INVALID_VALUE, message, path(place))];
  });
}
