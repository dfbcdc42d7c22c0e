import { commitTo } from '@plumbline/audit';
import { type WrittenCard, writeCard } from './card-writer.js';
import { DAY, HOUR, MINUTE, SECOND } from './demo-clock.js';
import type { DemoJob, DemoStage } from './jobs.js';
import type { DemoOrganization, Person } from './organization.js';
import { Random } from './random.js';
import type { Ability, RatingStyle } from './rating-style.js';
import { releaseTime } from './release-time.js';
import type { Entry, Tables } from './tables.js';

export interface Interviewer extends Person {
  readonly style: RatingStyle;
}

export interface Applicant {
  readonly fullName: string;
  readonly email: string;
  readonly ability: Ability;
}

/** A place on a panel, and the card it is for. */
export interface Seat {
  readonly rater: Interviewer;
  readonly assignment: Tables['assignment'];
  submittedAt: Date | null;
}

export interface Booking {
  readonly stage: DemoStage;
  readonly at: Date;
  readonly panel: readonly Interviewer[];
  readonly bookedAt: Date;
  readonly shadow?: Interviewer;
}

export interface Meeting {
  readonly interview: Tables['interview'];
  readonly seats: readonly Seat[];
  readonly endsAt: Date;
}

const DUE_HOURS = 48;

/** The way of one application, told as what people did, in the order in which they did it. */
export class Course {
  readonly random: Random;
  readonly application: Tables['application'];
  private readonly seats: Seat[] = [];
  private readonly cards: Tables['scorecard'][] = [];

  constructor(
    private readonly organization: DemoOrganization,
    readonly job: DemoJob,
    private readonly applicant: Applicant,
    appliedAt: Date,
  ) {
    this.random = new Random(`course/${applicant.email}`);
    const { ledger } = organization;
    const { fullName, email } = applicant;
    const by = job.recruiter.id;
    const metAt = new Date(appliedAt.getTime() - 40 * SECOND);
    const person = { fullName, email, createdAt: metAt, createdBy: by };
    const candidate = ledger.add('candidate', { id: ledger.newId(metAt), ...person });
    ledger.record(metAt, by, 'candidate.created', candidate.id);
    this.application = ledger.add('application', {
      id: ledger.newId(appliedAt),
      candidateId: candidate.id,
      jobId: job.id,
      stageId: job.stages[0]?.id ?? '',
      state: 'active',
      disposition: null,
      appliedAt,
      stageSince: appliedAt,
      rubricVersionId: null,
      placement: null,
      seniority: null,
      weights: null,
      revision: 1,
    });
    ledger.record(appliedAt, by, 'application.created', this.application.id);
  }

  moveTo(stage: DemoStage, at: Date): void {
    Object.assign(this.application, { stageId: stage.id, stageSince: at });
    this.changed('application.moved', at);
  }

  close(state: 'rejected' | 'withdrawn' | 'hired', disposition: string, at: Date): void {
    Object.assign(this.application, { state, disposition });
    this.changed(`application.${state}`, at);
  }

  /** Books an interview and asks its panel. The first one pins what the application is scored against. */
  book({ stage, at, panel, bookedAt, shadow }: Booking): Meeting {
    const { ledger } = this.organization;
    const { job, application } = this;
    const minutes = stage.minutes ?? 60;
    const pinned = { rubricVersionId: job.versionId, placement: job.placement, seniority: job.seniority };
    Object.assign(application, { ...pinned, weights: job.weights });
    const interview = ledger.add('interview', {
      ...this.made(bookedAt),
      applicationId: application.id,
      jobId: job.id,
      stageId: stage.id,
      round: stage.round ?? 1,
      scheduledAt: at,
      minutes,
      state: 'planned',
    });
    ledger.record(bookedAt, job.recruiter.id, 'interview.scheduled', interview.id);
    const endsAt = new Date(at.getTime() + minutes * MINUTE);
    const seats = [...panel, ...(shadow ? [shadow] : [])].map((rater) =>
      this.seat(interview, rater, stage.criteria, rater === shadow, bookedAt),
    );
    this.seats.push(...seats);
    return { interview, seats, endsAt };
  }

  private seat(
    interview: Tables['interview'],
    rater: Interviewer,
    criteria: readonly number[],
    shadow: boolean,
    bookedAt: Date,
  ): Seat {
    const { ledger } = this.organization;
    const { scheduledAt, minutes, round, applicationId, jobId } = interview;
    const assignment = ledger.add('assignment', {
      ...this.made(bookedAt),
      interviewId: interview.id,
      applicationId,
      jobId,
      round,
      memberId: rater.id,
      criteria,
      dueAt: new Date(scheduledAt.getTime() + minutes * MINUTE + DUE_HOURS * HOUR),
      shadow,
      withdrawnAt: null,
      withdrawnBy: null,
    });
    ledger.record(bookedAt, this.job.recruiter.id, 'assignment.created', assignment.id);
    return { rater, assignment, submittedAt: null };
  }

  /** The recruiter says how an interview went. Of one that fell through nobody owes a card any more. */
  tell({ interview, seats }: Meeting, state: 'held' | 'cancelled' | 'no-show', at: Date): void {
    const { ledger } = this.organization;
    Object.assign(interview, { state, revision: interview.revision + 1 });
    ledger.record(at, this.job.recruiter.id, `interview.${state}`, interview.id);
    if (state !== 'held') for (const seat of seats) this.withdraw(seat, at);
  }

  withdraw({ assignment }: Seat, at: Date): void {
    const by = this.job.recruiter.id;
    Object.assign(assignment, { withdrawnAt: at, withdrawnBy: by, revision: assignment.revision + 1 });
    this.organization.ledger.record(at, by, 'assignment.withdrawn', assignment.id);
  }

  /** What this seat's rater makes of the candidate. */
  written({ rater, assignment }: Seat): WrittenCard {
    const daysAgo = (this.organization.clock.now.getTime() - assignment.dueAt.getTime()) / DAY;
    const { job } = this;
    const { ability } = this.applicant;
    return writeCard({ job, asked: assignment.criteria, ability, style: rater.style, daysAgo }, this.random);
  }

  submit(seat: Seat, at: Date, card: WrittenCard = this.written(seat)): void {
    const { ledger } = this.organization;
    const { texts, summary, ratings, recommendation } = card;
    const { salt, digest } = commitTo({ texts, summary });
    const { assignment, rater } = seat;
    const { id } = ledger.add('evidence', { id: ledger.newId(at), texts, summary, salt });
    const row = ledger.add('scorecard', {
      id,
      assignmentId: assignment.id,
      applicationId: assignment.applicationId,
      round: assignment.round,
      authorId: rater.id,
      rubricVersionId: this.job.versionId,
      recommendation,
      ratings,
      commitment: digest,
      submittedAt: at,
      releasedAt: null,
    });
    ledger.record(at, rater.id, 'scorecard.submitted', id, digest);
    seat.submittedAt = at;
    this.cards.push(row);
  }

  /** Opens a round if it is due by now, at the moment at which it was, and says when. */
  release(round: number): Date | null {
    const { ledger, clock, systemId } = this.organization;
    const seats = this.seats.filter(({ assignment }) => assignment.round === round);
    const awaited = seats.map(({ assignment: { dueAt, withdrawnAt }, submittedAt }) => ({
      ...{ dueAt, withdrawnAt, submittedAt },
    }));
    const releasedAt = releaseTime(awaited, clock.now);
    if (!releasedAt) return null;
    const applicationId = this.application.id;
    ledger.add('round_release', { applicationId, round, releasedAt });
    const last = seats.find(({ submittedAt }) => submittedAt?.getTime() === releasedAt.getTime());
    ledger.record(releasedAt, last?.rater.id ?? systemId, 'round.released', applicationId);
    // what comes into a round that is open is open at once
    for (const card of this.cards.filter((one) => one.round === round))
      card.releasedAt = card.submittedAt > releasedAt ? card.submittedAt : releasedAt;
    return releasedAt;
  }

  note(author: Person, text: string, createdAt: Date): void {
    const { ledger } = this.organization;
    const note = { applicationId: this.application.id, authorId: author.id, text, createdAt };
    const { id } = ledger.add('debrief_note', { id: ledger.newId(createdAt), ...note });
    ledger.record(createdAt, author.id, 'debrief-note.added', id);
  }

  decide(outcome: 'hire' | 'no-hire' | 'hold', rationale: string, decidedAt: Date): Tables['decision'] {
    const { ledger } = this.organization;
    const memberId = this.job.manager.id;
    const { salt, digest: commitment } = commitTo({ outcome, rationale });
    const decision = { applicationId: this.application.id, memberId, outcome, decidedAt, replacedAt: null };
    const row = ledger.add('decision', { id: ledger.newId(decidedAt), ...decision, commitment });
    ledger.add('decision_text', { id: row.id, rationale, salt });
    ledger.record(decidedAt, memberId, 'decision.recorded', row.id, commitment);
    return row;
  }

  /** Keeps what was typed of a card that is not handed in: its first positions, the last of them in mid-sentence. */
  draft({ rater, assignment }: Seat, card: WrittenCard, typed: number, startedAt: Date): void {
    const positions = assignment.criteria.slice(0, typed);
    for (const [place, position] of positions.entries()) {
      const text = card.texts[position - 1] ?? '';
      const level = card.ratings[position - 1] ?? null;
      const last = place === positions.length - 1;
      const row: Entry<'draft_rating'> = {
        assignmentId: assignment.id,
        position,
        memberId: rater.id,
        level: last ? null : level,
        notObserved: !last && level === null,
        text: last ? text.slice(0, Math.ceil(text.length / 2)) : text,
        revision: 2 + (place % 3),
        updatedAt: new Date(startedAt.getTime() + place * 50 * SECOND),
      };
      this.organization.ledger.add('draft_rating', row);
    }
  }

  private changed(action: string, at: Date): void {
    this.application.revision++;
    this.organization.ledger.record(at, this.job.recruiter.id, action, this.application.id);
  }

  private made(at: Date): { id: string; createdAt: Date; createdBy: string; revision: number } {
    return {
      id: this.organization.ledger.newId(at),
      createdAt: at,
      createdBy: this.job.recruiter.id,
      revision: 1,
    };
  }
}
