/** Times are shown in the reader's zone, in words short enough for a table. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Instant = Date | string;

const dateOf = (instant: Instant): Date => (typeof instant === 'string' ? new Date(instant) : instant);

const formatter = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') => {
  const byZone = new Map<string, Intl.DateTimeFormat>();
  return (instant: Instant, timeZone?: string): string => {
    const key = timeZone ?? '';
    const format =
      byZone.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...(timeZone && { timeZone }) });
    byZone.set(key, format);
    return format.format(dateOf(instant));
  };
};

/** '16:02' */
export const formatClock = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** '16:02:04', where a second is news: the last save. */
export const formatClockSeconds = formatter({
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
/** 'Friday 20 November' */
export const formatLongDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
/** '20 Nov 2026' */
export const formatDate = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
/** '17 Nov' */
export const formatDayMonth = formatter({ day: 'numeric', month: 'short' });
const weekdayOf = formatter({ weekday: 'short' });
/** '2026-11-20': Canada writes days as ISO 8601 does. */
const isoDayOf = formatter({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA');

/** The reader's zone, named once a page. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** 'Today', 'Tomorrow', 'Yesterday', 'Mon 23' within six days, else '17 Nov'. */
export const formatDay = (instant: Instant, now: Instant, timeZone?: string): string => {
  const days = Math.round(
    (Date.parse(isoDayOf(instant, timeZone)) - Date.parse(isoDayOf(now, timeZone))) / DAY,
  );
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  if (days > 1 && days < 7)
    return `${weekdayOf(instant, timeZone)} ${formatDayMonth(instant, timeZone).split(' ')[0]}`;
  return formatDayMonth(instant, timeZone);
};

/** 'today 18:00', 'Mon 23 09:00', 'yesterday 10:30': a moment inside a sentence. */
export const formatMoment = (instant: Instant, now: Instant, timeZone?: string): string => {
  const day = formatDay(instant, now, timeZone);
  return `${['Today', 'Tomorrow', 'Yesterday'].includes(day) ? day.toLowerCase() : day} ${formatClock(instant, timeZone)}`;
};

/** '12 minutes', '31 h', '5 d': the larger the span, the coarser the unit. */
export const formatSpan = (milliseconds: number): string => {
  const span = Math.abs(milliseconds);
  if (span < MINUTE) return 'less than a minute';
  if (span < HOUR) {
    const minutes = Math.floor(span / MINUTE);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  }
  if (span < 3 * DAY) return `${Math.floor(span / HOUR)} h`;
  return `${Math.floor(span / DAY)} d`;
};

/** 'in 12 minutes' or '21 h ago'. */
export const formatRelative = (instant: Instant, now: Instant): string => {
  const difference = dateOf(instant).getTime() - dateOf(now).getTime();
  return difference >= 0 ? `in ${formatSpan(difference)}` : `${formatSpan(difference)} ago`;
};
