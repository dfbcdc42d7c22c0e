import type { ConflictSide } from '../../ui/conflict-notice';
import type { Person } from './person-fields';

const LABELS = [
  ['fullName', 'Name'],
  ['email', 'E-mail'],
] as const;

/** Both sides of a conflict, for the fields where they differ. */
export const personSides = (
  mine: Person,
  theirs: readonly { field: string; value: string | null }[],
): ConflictSide[] =>
  LABELS.flatMap(([field, label]) => {
    const saved = theirs.find((one) => one.field === field)?.value ?? '';
    return saved === mine[field] ? [] : [{ label, mine: mine[field], theirs: saved }];
  });
