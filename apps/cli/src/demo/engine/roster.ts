import type { Interviewer } from './meeting.js';
import type { Slot } from './demo-clock.js';
import { Random } from './random.js';

/** Hours between the starts of two interviews of one person. */
const APART = 3;

/** Who interviews, and when they are taken, so that work is spread evenly. */
export class Roster {
  private readonly taken = new Map<string, number[]>();
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
    slot: Slot,
    pool: readonly string[],
    besides: readonly Interviewer[] = [],
  ): Interviewer[] {
    const able = this.random
      .shuffled(this.raters)
      .filter((rater) => pool.includes(rater.key) && !besides.includes(rater))
      .toSorted((one, other) => this.hoursOf(one).length - this.hoursOf(other).length);
    const free = able.filter((rater) => this.isFree(rater, slot));
    return [...free, ...able.filter((rater) => !free.includes(rater))].slice(0, count);
  }

  take(rater: Interviewer, { nominal }: Slot): void {
    this.taken.set(rater.key, [...this.hoursOf(rater), nominal]);
  }

  private isFree(rater: Interviewer, { nominal }: Slot): boolean {
    return this.hoursOf(rater).every((other) => Math.abs(other - nominal) >= APART);
  }

  private hoursOf({ key }: Interviewer): readonly number[] {
    return this.taken.get(key) ?? [];
  }
}
