import { DISPOSITIONS } from '../content/debrief-words.js';
import type { Course } from '../engine/course.js';
import { after, DAY, HOUR } from '../engine/demo-clock.js';
import type { Telling } from './telling.js';

/** Ninety people, one every few days, the last of them well before the job was closed. */
const APPLICATIONS = { count: 90, firstDaysAgo: 366, lastDaysAgo: 40 };
/** Mean levels from which the team went on with somebody, from which the manager hired, and nearly did. */
const BAR = { loop: 3, hire: 4.05, nearMiss: 3.4 };
/** One in this many takes another offer after the first interview. */
const WITHDRAWS_EVERY = 18;

/**
 * The job that is over: a year of ratings by twelve people, each of whom met a fair share of the candidates beside ever
 * other colleagues, so that severity, halo, a drawn-in scale and drift can be told from the candidates' differences.
 */
export function tellClosedJob(telling: Telling, firstPlace: number): void {
  const { count, firstDaysAgo, lastDaysAgo } = APPLICATIONS;
  for (let index = 0; index < count; index++) {
    const daysAgo = Math.round(firstDaysAgo - (index * (firstDaysAgo - lastDaysAgo)) / (count - 1));
    tellApplication(telling, firstPlace + index, daysAgo, index % WITHDRAWS_EVERY === WITHDRAWS_EVERY - 1);
  }
}

function tellApplication(telling: Telling, place: number, daysAgo: number, withdraws: boolean): void {
  const time = ['09:30', '11:00', '13:30', '15:30'][place % 4] ?? '10:00';
  const { course, meeting } = telling.begun({ place, slot: telling.clock.workSlot(-daysAgo, time) });
  const releasedAt = telling.released(course, meeting);
  const { random } = course;
  if (withdraws) {
    course.close('withdrawn', random.pick(DISPOSITIONS.withdrew), after(releasedAt, 2 * DAY));
    return;
  }
  if (meanLevel(course) < BAR.loop) {
    course.close('rejected', random.pick(DISPOSITIONS.noGo), after(releasedAt, 6 * HOUR));
    return;
  }
  const debriefAt = telling.finish(course, telling.goOn(course, releasedAt, 8 - daysAgo));
  if (random.chance(0.7)) telling.discuss(course, debriefAt);
  const ending = endingOf(meanLevel(course));
  telling.decided(course, ending.why, after(debriefAt, random.whole(3, 30) * HOUR));
  course.close(ending.state, random.pick(ending.reasons), after(debriefAt, random.whole(32, 90) * HOUR));
}

function endingOf(mean: number) {
  if (mean >= BAR.hire) return { why: 'hire', state: 'hired', reasons: DISPOSITIONS.hired } as const;
  return mean >= BAR.nearMiss
    ? ({ why: 'near-miss', state: 'rejected', reasons: DISPOSITIONS.nearMiss } as const)
    : ({ why: 'no-hire', state: 'rejected', reasons: DISPOSITIONS.noHire } as const);
}

/** Over all cards that are in, however many criteria each of them rates. */
function meanLevel({ cards }: Course): number {
  const levels = cards.flatMap(({ ratings }) => ratings.filter((level) => level !== null));
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
