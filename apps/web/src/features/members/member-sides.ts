import { ACCESS, accessName } from '../../app/access-name';
import type { Access } from '../../gql/members/graphql';
import type { ConflictSide } from '../../ui/conflict-notice';
import { listText } from '../../ui/format';

interface Mine {
  name: string;
  access: readonly Access[];
}

const wordOf = (access: Access): string => access.toLowerCase().replaceAll('_', '-');

/** The server writes access in its own words, as a JSON list. */
const accessOf = (value: string | null | undefined): Access[] => {
  const words: unknown = JSON.parse(value ?? '[]');
  return Array.isArray(words) ? ACCESS.filter((one) => words.includes(wordOf(one))) : [];
};

const namesOf = (access: readonly Access[]): string =>
  listText(ACCESS.filter((one) => access.includes(one)).map(accessName)) || 'none';

/** Both sides of a conflict, for what differs. */
export function memberSides(
  mine: Mine,
  theirs: readonly { field: string; value: string | null }[],
): ConflictSide[] {
  const saved = (field: string) => theirs.find((one) => one.field === field)?.value;
  const name = { label: 'Name', mine: mine.name, theirs: saved('name') ?? '' };
  const access = { label: 'Access', mine: namesOf(mine.access), theirs: namesOf(accessOf(saved('access'))) };
  return [name, access].filter((side) => side.mine !== side.theirs);
}
