import { NOTES, RATIONALES } from '../content/debrief-words.js';
import { applicantAt } from '../engine/applicants.js';
import { Course } from '../engine/course.js';
import { addNote, decide } from '../engine/debrief.js';
import { after, DAY, type DemoClock, HOUR, MINUTE, type Slot } from '../engine/demo-clock.js';
import type { DemoJob, DemoStage } from '../engine/jobs.js';
import type { Interviewer, Meeting } from '../engine/meeting.js';
import type { DemoOrganization } from '../engine/organization.js';
import { phrase } from '../engine/phrase.js';
import type { Roster } from '../engine/roster.js';
import { standout } from '../engine/standout.js';

/** An application whose first interview is in the calendar, or over. */
export interface Begun {
  readonly course: Course;
  readonly meeting: Meeting;
}

export interface Beginning {
  /** Place of the candidate in the list of names. */
  readonly place: number;
  /** When the first interview is. */
  readonly slot: Slot;
  /** Keys of those who are to hold it; chosen by the roster where none are named. */
  readonly panel?: readonly string[] | undefined;
  /** Key of somebody who sits in to learn. */
  readonly shadow?: string | undefined;
  readonly overall?: number | undefined;
}

/** Days and times of the three talks of a loop, from its first day on; a weekend may pull them on to one day. */
const LOOPS = [
  [
    [0, '09:30'],
    [0, '12:00'],
    [1, '16:00'],
  ],
  [
    [0, '09:00'],
    [0, '11:00'],
    [1, '15:00'],
  ],
  [
    [0, '10:00'],
    [0, '13:00'],
    [1, '16:30'],
  ],
] as const;

/** Hours from the end of an interview to its card: from, to. */
const HANDED_IN = { thatDay: [0.3, 3.3], nextDay: [20, 28], late: [50, 75] } as const;
const SHARE_THAT_DAY = 0.65;

/** How applications for one job usually go, step by step: the stories are made of these. */
export class Telling {
  readonly clock: DemoClock;

  constructor(
    private readonly organization: DemoOrganization,
    readonly job: DemoJob,
    private readonly roster: Roster,
    /** Keys of those whom the roster may choose. */
    private readonly pool: readonly string[],
    /** How many cards in a hundred come after their deadline. */
    private readonly latePercent = 0,
  ) {
    this.clock = organization.clock;
  }

  get screen(): DemoStage {
    return this.stagesOf(1)[0] ?? this.last;
  }

  get loop(): readonly DemoStage[] {
    return this.stagesOf(2);
  }

  get last(): DemoStage {
    const stage = this.job.stages.at(-1);
    if (!stage) throw new RangeError('The job has no plan.');
    return stage;
  }

  /** Somebody applies, and that is all so far. */
  applied(place: number, at: Date, overall?: number): Course {
    const applicant = applicantAt(place, this.job.document.criteria.length, overall);
    return new Course(this.organization, this.job, applicant, at);
  }

  /** The application was read, found worth a talk, and the first interview booked some days ahead. */
  begun({ place, slot, panel, shadow, overall }: Beginning): Begun {
    // what is added by place is there so that no two applications keep the same times
    const latest = this.clock.workday(-2, '11:30');
    const usual = after(slot.at, -(4 + (place % 3)) * DAY - (place % 5) * 23 * MINUTE);
    const bookedAt = usual < latest ? usual : after(latest, (place % 7) * 17 * MINUTE);
    const course = this.applied(
      place,
      after(bookedAt, -(2 + (place % 4)) * DAY - (place % 9) * 31 * MINUTE),
      overall,
    );
    course.moveTo(this.screen, after(bookedAt, -9 * MINUTE));
    const raters = panel?.map((key) => this.roster.rater(key));
    const meeting = this.meet(course, this.screen, slot, bookedAt, raters);
    if (shadow) course.ask(meeting, this.roster.rater(shadow), bookedAt, true);
    return { course, meeting };
  }

  /** A panel of two who have not met the candidate yet. */
  meet(
    course: Course,
    stage: DemoStage,
    slot: Slot,
    bookedAt: Date,
    named?: readonly Interviewer[],
  ): Meeting {
    const panel = named ?? this.roster.pick(stage.raters ?? 2, slot, this.pool, course.met);
    for (const rater of panel) this.roster.take(rater, slot);
    return course.book({ stage, slot, panel, bookedAt });
  }

  /** A panel of this person and somebody else, whoever that is; undefined where nobody is named. */
  named(key: string | undefined, slot: Slot, course: Course): readonly Interviewer[] | undefined {
    if (key === undefined) return undefined;
    const first = this.roster.rater(key);
    return [first, ...this.roster.pick(1, slot, this.pool, [...course.met, first])];
  }

  hold(course: Course, meeting: Meeting): void {
    course.tell(meeting, 'held', after(meeting.endsAt, 7 * MINUTE));
  }

  /** Cards come in the same afternoon, or the next day, and some of them late. */
  handIn(course: Course, { seats, endsAt }: Pick<Meeting, 'seats' | 'endsAt'>): void {
    const { random } = course;
    for (const seat of seats) {
      const late = random.chance(this.latePercent / 100);
      const [from, to] = HANDED_IN[late ? 'late' : random.chance(SHARE_THAT_DAY) ? 'thatDay' : 'nextDay'];
      course.submit(seat, after(endsAt, Math.round((from + random.next() * (to - from)) * HOUR)));
    }
  }

  /** Held, every card in, and open to those who may read them. */
  released(course: Course, meeting: Meeting): Date {
    this.hold(course, meeting);
    this.handIn(course, meeting);
    return course.release(1) ?? meeting.endsAt;
  }

  /** The first interview went well: the loop is booked, on two days from the one given. */
  goOn(course: Course, releasedAt: Date, day: number): Meeting[] {
    const bookedAt = after(releasedAt, 2 * HOUR + (day % 5) * 11 * MINUTE);
    const [begin] = this.loop;
    if (begin) course.moveTo(begin, after(bookedAt, -6 * MINUTE));
    const times = course.random.pick(LOOPS);
    return this.loop.flatMap((stage, index) => {
      const [later, time] = times[index] ?? [];
      if (later === undefined || time === undefined) return [];
      return [this.meet(course, stage, this.clock.workSlot(day + later, time), bookedAt)];
    });
  }

  /** All of the loop is over: everything is open, and the application waits for its decision. */
  finish(course: Course, meetings: readonly Meeting[]): Date {
    for (const [index, meeting] of meetings.entries()) {
      if (index > 0) course.moveTo(meeting.stage, after(meeting.interview.scheduledAt, -30 * MINUTE));
      this.hold(course, meeting);
      this.handIn(course, meeting);
    }
    const releasedAt = course.release(2) ?? this.clock.now;
    const debriefAt = after(releasedAt, HOUR);
    course.moveTo(this.last, debriefAt);
    return debriefAt;
  }

  /** What was said about the open cards, by the recruiter, somebody of a panel, and often the manager. */
  discuss(course: Course, at: Date): void {
    const { random } = course;
    const say = (kind: keyof typeof NOTES, rater?: Interviewer): string =>
      phrase(random.pick(NOTES[kind]), random, standout(course, rater?.id));
    addNote(course, this.job.recruiter, say('opening'), after(at, 25 * MINUTE));
    const saidAt = after(at, 31 * MINUTE);
    const speaker = random.pick(course.heardBy(saidAt));
    addNote(course, speaker, say('panel', speaker), saidAt);
    if (random.chance(0.6)) addNote(course, this.job.manager, say('manager'), after(at, 48 * MINUTE));
  }

  decided(course: Course, why: keyof typeof RATIONALES, at: Date): void {
    const { random } = course;
    const outcome = why === 'near-miss' ? 'no-hire' : why;
    decide(course, outcome, phrase(random.pick(RATIONALES[why]), random, standout(course)), at);
  }

  private stagesOf(round: number): DemoStage[] {
    return this.job.stages.filter((stage) => stage.round === round);
  }
}
