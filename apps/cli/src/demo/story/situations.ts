import { DISPOSITIONS } from '../content/debrief-words.js';
import { leaveDraft } from '../engine/debrief.js';
import { after, DAY, HOUR, MINUTE, type Slot } from '../engine/demo-clock.js';
import type { Telling } from './telling.js';

/** Where an application of an open job stands today, told from its beginning. */
export type Situation = (telling: Telling, place: number) => void;

const TIMES = ['09:30', '10:30', '13:00', '14:30', '16:00'];
const timeOf = (place: number): string => TIMES[place % TIMES.length] ?? '10:00';
/** Came in, and nobody has read it yet. */
export const applied =
  (hoursAgo: number): Situation =>
  (telling, place) =>
    void telling.applied(place, telling.clock.fromNow(-hoursAgo * HOUR));

export const turnedAway: Situation = (telling, place) => {
  const course = telling.applied(place, telling.clock.workday(-10, timeOf(place)));
  course.close('rejected', course.random.pick(DISPOSITIONS.read), telling.clock.workday(-6, '15:20'));
};

/** The first interview is still to come. */
export const planned =
  (slot: (telling: Telling) => Slot, panel?: readonly string[]): Situation =>
  (telling, place) =>
    void telling.begun({ place, slot: slot(telling), panel });

/** Two interviewers, and nobody has typed a word yet. */
export const justHeld =
  (panel: readonly string[]): Situation =>
  (telling, place) => {
    // it ended an hour ago
    const at = telling.clock.fromNow(-HOUR - (telling.screen.minutes ?? 60) * MINUTE);
    const slot = { at, nominal: 0 };
    const { course, meeting } = telling.begun({ place, slot, panel });
    telling.hold(course, meeting);
  };

/** Yesterday; the first of the panel has handed in, and the card stays sealed until the other has. */
export const awaited =
  (panel?: readonly string[]): Situation =>
  (telling, place) => {
    const { course, meeting } = telling.begun({ place, slot: telling.clock.slot(-1, '10:00'), panel });
    telling.hold(course, meeting);
    const [first] = meeting.seats;
    if (first) course.submit(first, after(meeting.endsAt, 40 * MINUTE));
  };

/** Yesterday; the first of the panel stopped typing in the middle of a sentence, the other has handed in. */
export const halfTyped =
  (panel?: readonly string[]): Situation =>
  (telling, place) => {
    const { course, meeting } = telling.begun({ place, slot: telling.clock.slot(-1, '13:30'), panel });
    telling.hold(course, meeting);
    const [typist, other] = meeting.seats;
    if (other) course.submit(other, after(meeting.endsAt, 65 * MINUTE));
    if (!typist) return;
    const notes =
      'Came prepared, had a file open for every answer. The second scene fell out.\nAsk the others about';
    const typed = Math.ceil(typist.assignment.criteria.length / 2);
    leaveDraft(course, typist, course.written(typist), {
      typed,
      notes,
      startedAt: after(meeting.endsAt, 30 * MINUTE),
    });
  };

/** The deadline has opened the round without the card of the first of the panel, who owes it still. */
export const late =
  (panel?: readonly string[]): Situation =>
  (telling, place) => {
    const { course, meeting } = telling.begun({ place, slot: telling.clock.slot(-5, '14:00'), panel });
    telling.hold(course, meeting);
    telling.handIn(course, { ...meeting, seats: meeting.seats.slice(1) });
    course.release(1);
  };

/** Both cards of the first interview are open; somebody has to say whether to go on. */
export const screened =
  (daysAgo: number, who: { readonly panel?: readonly string[]; readonly shadow?: string } = {}): Situation =>
  (telling, place) => {
    const slot = telling.clock.workSlot(-daysAgo, timeOf(place));
    const { course, meeting } = telling.begun({ place, slot, ...who });
    telling.released(course, meeting);
  };

export const noGo: Situation = (telling, place) => {
  const slot = telling.clock.workSlot(-11, timeOf(place));
  const { course, meeting } = telling.begun({ place, slot, overall: 2 });
  const releasedAt = telling.released(course, meeting);
  course.close('rejected', course.random.pick(DISPOSITIONS.noGo), after(releasedAt, 5 * HOUR));
};

/** Did not come, twice asked. */
export const noShow: Situation = (telling, place) => {
  const slot = telling.clock.workSlot(-8, timeOf(place));
  const { course, meeting } = telling.begun({ place, slot });
  course.tell(meeting, 'no-show', after(slot.at, 25 * MINUTE));
  course.close('rejected', DISPOSITIONS.noShow[0], after(slot.at, 3 * DAY));
};

/** Withdrew with the loop already in the calendar. */
export const withdrew: Situation = (telling, place) => {
  const slot = telling.clock.workSlot(-12, timeOf(place));
  const { course, meeting } = telling.begun({ place, slot, overall: 3.5 });
  const meetings = telling.goOn(course, telling.released(course, meeting), -5);
  const [first, ...others] = meetings;
  if (first) telling.hold(course, first);
  if (first) telling.handIn(course, first);
  const wordAt = after(first?.endsAt ?? slot.at, 2 * HOUR);
  for (const one of others) course.tell(one, 'cancelled', wordAt);
  course.release(2);
  course.close('withdrawn', course.random.pick(DISPOSITIONS.withdrew), after(wordAt, 10 * MINUTE));
};
