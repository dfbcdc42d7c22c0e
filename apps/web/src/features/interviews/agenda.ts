import { formatDay } from '../../ui/format-time';

/** An interview that somebody is asked to rate, as far as time is concerned. */
export interface Dated {
  state: string;
  dueAt: string;
  interview: { scheduledAt: string; minutes: number; state: string };
}

export interface Agenda<Row> {
  /** What runs now, or comes next today. */
  next: Row | null;
  /** Held, and the card is still owed: late ones first, then by deadline. */
  waiting: readonly Row[];
  /** To come, by time. */
  coming: readonly Row[];
}

const MINUTE = 60_000;

export const endOf = ({ interview }: Dated): number =>
  Date.parse(interview.scheduledAt) + interview.minutes * MINUTE;

const isLate = (row: Dated): boolean => row.state === 'LATE';
const startOf = ({ interview }: Dated): number => Date.parse(interview.scheduledAt);

const byUrgency = (one: Dated, other: Dated): number =>
  Number(isLate(other)) - Number(isLate(one)) || Date.parse(one.dueAt) - Date.parse(other.dueAt);

/** What an interviewer owes and what is to come, in the order in which it has to be done. */
export const agendaOf = <Row extends Dated>(owed: readonly Row[], now: Date): Agenda<Row> => {
  const isOver = (row: Row) => isLate(row) || row.interview.state === 'HELD' || endOf(row) <= now.getTime();
  const ahead = owed.filter((row) => !isOver(row)).toSorted((one, other) => startOf(one) - startOf(other));
  const [first] = ahead;
  const isNext =
    first && (startOf(first) <= now.getTime() || formatDay(first.interview.scheduledAt, now) === 'Today');
  return {
    next: isNext ? first : null,
    waiting: owed.filter(isOver).toSorted(byUrgency),
    coming: isNext ? ahead.slice(1) : ahead,
  };
};
