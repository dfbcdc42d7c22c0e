import { listText } from './format';
import { formatClock, formatLongDay } from './format-time';

interface Owing {
  state: string;
  member: { name: string };
}

/** Those of a round whose card is still missing. */
export const waitedFor = (assignments: readonly Owing[]): string[] =>
  assignments.filter(({ state }) => state === 'OWED' || state === 'LATE').map(({ member }) => member.name);

/** 'Opens when Mei Tanaka has submitted, or on Thursday 26 November, 18:00.' Says who is waited for and nothing about any card. */
export const sealText = (names: readonly string[], opensAt: string | null, timeZone?: string): string => {
  if (names.length === 0) return 'Opens as soon as the round is released.';
  const who = `Opens when ${listText(names)} ${names.length === 1 ? 'has' : 'have'} submitted`;
  return opensAt === null
    ? `${who}.`
    : `${who}, or on ${formatLongDay(opensAt, timeZone)}, ${formatClock(opensAt, timeZone)}.`;
};
