import type { ConflictSide } from '../../../ui/conflict-notice';
import { listText } from '../../../ui/format';

/** What one person wants of a job, in words; what is left out is not part of the change. */
export interface JobWish {
  title?: string;
  state?: string;
  managerIds?: readonly string[];
  recruiterIds?: readonly string[];
}

const LABELS: Record<keyof JobWish, string> = {
  title: 'Title',
  state: 'State',
  managerIds: 'Managers',
  recruiterIds: 'Recruiters',
};

const isField = (field: string): field is keyof JobWish => Object.hasOwn(LABELS, field);

/** The server writes lists as JSON. */
function idsIn(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map(String) : [];
  } catch {
    return [];
  }
}

/** Both sides of each field that the change is about and that two people set differently. */
export function jobSides(
  wish: JobWish,
  theirs: readonly { field: string; value: string | null }[],
  nameOf: (memberId: string) => string,
): ConflictSide[] {
  const people = (ids: readonly string[]): string => listText(ids.map(nameOf).toSorted()) || 'nobody';
  return theirs.flatMap(({ field, value }) => {
    if (!isField(field)) return [];
    const own = wish[field];
    if (own === undefined || value === null) return [];
    const isList = typeof own !== 'string';
    const [mine, other] = isList ? [people(own), people(idsIn(value))] : [own, value];
    return mine === other ? [] : [{ label: LABELS[field], mine, theirs: other }];
  });
}
