import type { Interviewer } from './course.js';
import { HOUR } from './demo-clock.js';
import { Random } from './random.js';

/** Between the starts of two interviews of one person. */
const APART = 3 * HOUR;

/** Who interviews, and when they are taken, so that work is spread evenly. */
export class Roster {
  private readonly taken = new Map<string, Date[]>();
  private readonly random: Random;

  constructor(
    label: string,
    private readonly raters: readonly Interviewer[],
  ) {
    this.random = new Random(`roster/${label}`);
  }

  rater(key: string): Interviewer {
    const found = this.raters.find((rater) => rater.key === key);
    if (!found) throw new RangeError(`Nobody called "${key}" interviews.`);
    return found;
  }

  /**
   * Those of the pool who were asked least, without those in `besides`; who is equal is left to chance. Somebody who sits
   * in another room at the time is asked only when nobody else is left: a story has to be told whatever the calendar.
   */
  pick(
    count: number,
    at: Date,
    pool: readonly string[],
    besides: readonly Interviewer[] = [],
  ): Interviewer[] {
    const able = this.random
      .shuffled(this.raters)
      .filter((rater) => pool.includes(rater.key) && !besides.includes(rater))
      .toSorted((one, other) => this.datesOf(one).length - this.datesOf(other).length);
    const free = able.filter((rater) => this.isFree(rater, at));
    return [...free, ...able.filter((rater) => !free.includes(rater))].slice(0, count);
  }

  take(rater: Interviewer, at: Date): void {
    this.taken.set(rater.key, [...this.datesOf(rater), at]);
  }

  private isFree(rater: Interviewer, at: Date): boolean {
    return this.datesOf(rater).every((other) => Math.abs(other.getTime() - at.getTime()) >= APART);
  }

  private datesOf({ key }: Interviewer): readonly Date[] {
    return this.taken.get(key) ?? [];
  }
}
