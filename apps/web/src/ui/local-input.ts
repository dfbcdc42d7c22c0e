const two = (part: number): string => String(part).padStart(2, '0');

/** The wall clock of the reader's zone in the form a datetime-local input takes. */
export const toLocalInput = (instant: Date): string =>
  `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}T${two(instant.getHours())}:${two(instant.getMinutes())}`;

/** A date-time without an offset is local time by the language's own rule. */
export const fromLocalInput = (text: string): Date | null => {
  const instant = new Date(text);
  return text === '' || Number.isNaN(instant.getTime()) ? null : instant;
};
