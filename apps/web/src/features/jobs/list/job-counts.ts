import { listText, plural } from '../../../ui/format';

export interface JobCounts {
  draft: number;
  open: number;
  paused: number;
  closed: number;
}

export const allOf = ({ draft, open, paused, closed }: JobCounts): number => draft + open + paused + closed;

/** '3 jobs are open, 1 is a draft and 2 are paused.'; what there is none of is not named, except open ones. */
export function countsSentence(counts: JobCounts | undefined): string | undefined {
  if (!counts) return undefined;
  const { draft, open, paused } = counts;
  const parts = [
    open === 0 ? 'No job is open' : `${plural(open, 'job')} ${open === 1 ? 'is' : 'are'} open`,
    draft > 0 && (draft === 1 ? '1 is a draft' : `${draft} are drafts`),
    paused > 0 && `${paused} ${paused === 1 ? 'is' : 'are'} paused`,
  ].filter((part) => part !== false);
  return `${listText(parts)}.`;
}
