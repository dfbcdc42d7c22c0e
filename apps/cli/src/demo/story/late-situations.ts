import { DISPOSITIONS } from '../content/debrief-words.js';
import type { Course } from '../engine/course.js';
import { after, DAY, HOUR, MINUTE } from '../engine/demo-clock.js';
import type { Situation } from './situations.js';
import type { Telling } from './telling.js';

/** Through the first interview on one day and, where it is over, through the loop from another. */
function wentOn(
  telling: Telling,
  place: number,
  days: { readonly screen: number; readonly loop: number; readonly panel?: readonly string[] | undefined },
  overall: number,
) {
  const slot = telling.clock.workSlot(-days.screen, place % 2 ? '10:00' : '14:00');
  const { course, meeting } = telling.begun({ place, slot, overall, panel: days.panel });
  return { course, meetings: telling.goOn(course, telling.released(course, meeting), days.loop) };
}

/** The loop is booked for the days to come. */
export const loopPlanned: Situation = (telling, place) => {
  const { course, meetings } = wentOn(telling, place, { screen: 6, loop: 2 }, 3.4);
  const [first] = meetings;
  const [seat] = first?.seats ?? [];
  if (!first || !seat) return;
  // fell ill: at short notice one of the first interview takes the place, who has read its cards and is marked for it
  const wordAt = telling.clock.day(-1, '09:05');
  const [instead] = course.met;
  course.withdraw(seat, wordAt);
  if (instead) course.ask(first, instead, after(wordAt, 20 * MINUTE));
};

/** In the middle: one interview is over with both cards in, another with one card to come, the last is tomorrow. */
export const midLoop =
  (waiting?: { readonly sealed: string; readonly owes: string }): Situation =>
  (telling, place) => {
    const { course, meeting } = telling.begun({
      place,
      slot: telling.clock.workSlot(-9, '11:00'),
      overall: 3.3,
    });
    const bookedAt = after(telling.released(course, meeting), 3 * HOUR);
    const [first, second, third] = telling.loop;
    if (!first || !second || !third) return;
    course.moveTo(first, bookedAt);
    const [before, yesterday] = [telling.clock.slot(-2, '09:30'), telling.clock.slot(-1, '13:30')];
    const panels = [waiting?.sealed, waiting?.owes] as const;
    const done = telling.meet(course, first, before, bookedAt, telling.named(panels[0], before, course));
    const owing = telling.meet(
      course,
      second,
      yesterday,
      bookedAt,
      telling.named(panels[1], yesterday, course),
    );
    telling.meet(course, third, telling.clock.slot(1, '15:00'), bookedAt);
    for (const one of [done, owing]) telling.hold(course, one);
    course.moveTo(second, after(done.endsAt, HOUR));
    for (const [index, seat] of done.seats.entries())
      course.submit(seat, after(done.endsAt, (35 + index * 22) * MINUTE));
    // the first of the second panel keeps everybody waiting
    for (const seat of owing.seats.slice(1)) course.submit(seat, after(owing.endsAt, 50 * MINUTE));
  };

/** All but the last talk of the loop is over. */
export const lastTalk: Situation = (telling, place) => {
  const { clock } = telling;
  const { course, meeting } = telling.begun({ place, slot: clock.workSlot(-12, '10:30'), overall: 3.5 });
  const bookedAt = after(telling.released(course, meeting), 2 * HOUR);
  const slots = [clock.workSlot(-5, '10:00'), clock.workSlot(-4, '13:00'), clock.workSlot(2, '15:00')];
  for (const [index, stage] of telling.loop.entries()) {
    const slot = slots[index];
    if (!slot) return;
    // whoever is asked next moves on when the talk before is over
    course.moveTo(stage, index === 0 ? bookedAt : after(slots[index - 1]?.at ?? bookedAt, 4 * HOUR));
    const next = telling.meet(course, stage, slot, bookedAt);
    if (slot.at > clock.now) return;
    telling.hold(course, next);
    telling.handIn(course, next);
  }
};

function debriefed(
  telling: Telling,
  place: number,
  loopedDaysAgo: number,
  overall: number,
  panel?: readonly string[],
) {
  const days = { screen: loopedDaysAgo + 7, loop: -loopedDaysAgo, panel };
  const { course, meetings } = wentOn(telling, place, days, overall);
  const debriefAt = telling.finish(course, meetings);
  return { course, meetings, debriefAt };
}

/** Everything is open and was talked about: the decision is the manager's. */
export const undecided =
  (loopedDaysAgo: number, overall: number, panel?: readonly string[]): Situation =>
  (telling, place) => {
    const { course, debriefAt } = debriefed(telling, place, loopedDaysAgo, overall, panel);
    telling.discuss(course, debriefAt);
  };

export const onHold: Situation = (telling, place) => {
  const { course, debriefAt } = debriefed(telling, place, 9, 3.1);
  telling.discuss(course, debriefAt);
  telling.decided(course, 'hold', after(debriefAt, 20 * HOUR));
};

const ended = (course: Course, state: 'rejected' | 'hired', reasons: readonly string[], at: Date): void =>
  course.close(state, course.random.pick(reasons), at);

export const notHired: Situation = (telling, place) => {
  const { course, debriefAt } = debriefed(telling, place, 12, 2.4);
  telling.discuss(course, debriefAt);
  telling.decided(course, 'no-hire', after(debriefAt, 22 * HOUR));
  ended(course, 'rejected', DISPOSITIONS.noHire, after(debriefAt, 26 * HOUR));
};

/** Held at first, then hired: the earlier decision stays on record. */
export const hired: Situation = (telling, place) => {
  const { course, debriefAt } = debriefed(telling, place, 16, 4.1);
  telling.discuss(course, debriefAt);
  telling.decided(course, 'hold', after(debriefAt, 3 * HOUR));
  telling.decided(course, 'hire', after(debriefAt, 2 * DAY));
  ended(course, 'hired', DISPOSITIONS.hired, after(debriefAt, 5 * DAY));
};
