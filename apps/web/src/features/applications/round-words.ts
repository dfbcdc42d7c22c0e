import { listText } from '../../ui/format';
import { formatClock, formatLongDay } from '../../ui/format-time';
import { sealText, waitedFor } from '../../ui/seal-text';
import type { Round } from './types';

/** 'Friday 20 November, 16:02' */
export const momentText = (instant: string, timeZone?: string): string =>
  `${formatLongDay(instant, timeZone)}, ${formatClock(instant, timeZone)}`;

/** When a round opens, or when it did and who is late with a card. Nothing about any card. */
export function roundText(round: Round | undefined, timeZone?: string): string {
  if (!round) return 'Nobody is asked in it yet.';
  const owing = waitedFor(round.assignments);
  if (round.state === 'RELEASED') {
    const when = round.releasedAt ? ` on ${momentText(round.releasedAt, timeZone)}` : '';
    const late =
      owing.length > 0 ? ` ${listText(owing)} still ${owing.length === 1 ? 'owes' : 'owe'} a card.` : '';
    return `Released together${when}.${late}`;
  }
  if (round.assignments.every(({ state }) => state === 'WITHDRAWN'))
    return 'Everybody was withdrawn. Schedule an interview to go on.';
  return sealText(owing, round.opensAt, timeZone);
}

/** The card that a member owes in any round: while they do, they see nothing of the others'. */
export const owedBy = (rounds: readonly Round[], memberId: string): string | undefined =>
  rounds
    .flatMap(({ assignments }) => assignments)
    .find(({ member, state }) => member.id === memberId && (state === 'OWED' || state === 'LATE'))?.id;
