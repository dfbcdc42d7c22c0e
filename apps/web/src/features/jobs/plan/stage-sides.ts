import { listText } from '../../../ui/format';
import type { ConflictSide } from '../../../ui/conflict-notice';
import type { SetupJob } from './coverage';
import type { StageDraft } from './stage-draft';

const LABELS: Record<keyof StageDraft, string> = {
  title: 'Title',
  round: 'Round',
  minutes: 'Minutes',
  raters: 'Raters',
  criteria: 'Covers',
  instructions: 'Instructions',
};

const isField = (field: string): field is keyof StageDraft => Object.hasOwn(LABELS, field);

/** The server writes lists as JSON; anything else in their place is shown as it came. */
function keysIn(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map(String) : [text];
  } catch {
    return [text];
  }
}

const written = (text: string): string => (text === '' ? 'nothing' : text);

/** Both sides of each field that two people set differently. */
export function stageSides(
  job: Pick<SetupJob, 'criteria'>,
  mine: StageDraft,
  theirs: readonly { field: string; value: string | null }[],
): ConflictSide[] {
  const titles = new Map(job.criteria.map(({ criterion }) => [criterion.key, criterion.title]));
  const named = (keys: readonly string[]): string =>
    keys.length === 0 ? 'nothing' : listText(keys.map((key) => titles.get(key) ?? key));
  return theirs.flatMap(({ field, value }) => {
    if (!isField(field)) return [];
    const isList = field === 'criteria';
    const own = isList ? named(mine.criteria) : written(String(mine[field] ?? ''));
    const other = isList ? named(keysIn(value ?? '[]')) : written(value ?? '');
    return own === other ? [] : [{ label: LABELS[field], mine: own, theirs: other }];
  });
}
