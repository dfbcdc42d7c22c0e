/** An interview in time. */
interface Slot {
  scheduledAt: string;
  minutes: number;
}

export type Clock =
  { kind: 'before' } | { kind: 'running'; elapsed: number; seconds: number } | { kind: 'over' };

/** Where an interview is: it has not begun, it runs since so many milliseconds, or its time is over. */
export const clockOf = ({ scheduledAt, minutes }: Slot, now: Date): Clock => {
  const elapsed = now.getTime() - Date.parse(scheduledAt);
  if (elapsed < 0) return { kind: 'before' };
  const seconds = minutes * 60;
  return elapsed < seconds * 1_000 ? { kind: 'running', elapsed, seconds } : { kind: 'over' };
};

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** '26:10', and past an hour '1:02:03'. */
export const clockText = (milliseconds: number): string => {
  const all = Math.floor(milliseconds / 1_000);
  const [hours, minutes, seconds] = [Math.floor(all / 3_600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
};
