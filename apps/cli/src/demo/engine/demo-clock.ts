export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** So many milliseconds later; negative for earlier. */
export const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** A place in the calendar. */
export interface Slot {
  readonly at: Date;
  /**
   * Hours from the midnight of today to where the slot would be if no weekend were in the way. Whatever chance decides
   * hangs on this and not on the date, so that the same people meet on whichever weekday the demo is installed.
   */
  readonly nominal: number;
}

/** Dates relative to the moment of installation, in the zone in which the organization works. */
export class DemoClock {
  private readonly offsets: Intl.DateTimeFormat;
  private readonly dates: Intl.DateTimeFormat;

  constructor(
    readonly now: Date,
    timeZone: string,
  ) {
    this.offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    this.dates = new Intl.DateTimeFormat('en-CA', { timeZone });
  }

  /** So long from now, negative for what is past, on the quarter of an hour before. */
  fromNow(milliseconds: number): Date {
    const step = 15 * MINUTE;
    return new Date(Math.floor((this.now.getTime() + milliseconds) / step) * step);
  }

  /** At least so long from now, and within working hours: rather tomorrow morning than tonight. */
  atWorkFromNow(milliseconds: number): Date {
    const soon = this.fromNow(milliseconds + 15 * MINUTE);
    const [today, tomorrow] = [this.day(0, '08:30'), this.day(1, '08:30')];
    if (soon < today) return today;
    return soon < this.day(0, '17:30') ? soon : tomorrow;
  }

  /** A time on the wall, so many days from today: `day(-1, '14:30')` is yesterday afternoon. */
  day(offset: number, time: string): Date {
    const wall = new Date(`${this.dates.format(new Date(this.now.getTime() + offset * DAY))}T${time}:00Z`);
    return new Date(wall.getTime() - this.offsetAt(wall));
  }

  /** The same on a working day: a weekend gives way to the Friday before it, or in the future to the Monday after. */
  workday(offset: number, time: string): Date {
    const weekday = new Date(this.dates.format(new Date(this.now.getTime() + offset * DAY))).getUTCDay();
    const [saturday, sunday] = offset < 0 ? [-1, -2] : [2, 1];
    return this.day(offset + (weekday === 6 ? saturday : weekday === 0 ? sunday : 0), time);
  }

  /** An interview on a working day. */
  workSlot(offset: number, time: string): Slot {
    return { at: this.workday(offset, time), nominal: nominalOf(offset, time) };
  }

  /** An interview on that very day, because what is owed for it depends on how long ago it was. */
  slot(offset: number, time: string): Slot {
    return { at: this.day(offset, time), nominal: nominalOf(offset, time) };
  }

  /** Milliseconds that the zone's clocks are ahead of UTC. */
  private offsetAt(instant: Date): number {
    const part = this.offsets.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(part?.value ?? '') ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
  }
}

function nominalOf(offset: number, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return offset * 24 + (hours ?? 0) + (minutes ?? 0) / 60;
}
