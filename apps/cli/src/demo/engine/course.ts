import { commitTo } from '@plumbline/audit';
import { type WrittenCard, writeCard } from './card-writer.js';
import { HOUR, MINUTE, SECOND } from './demo-clock.js';
import type { DemoJob, DemoStage } from './jobs.js';
import type { Applicant, Booking, Interviewer, Meeting, Seat } from './meeting.js';
import type { DemoOrganization } from './organization.js';
import { Random } from './random.js';
import { releaseTime } from './release-time.js';
import type { Tables } from './tables.js';

const DUE_HOURS = 48;

/**
 * The way of one application, told as what people did, in the order in which they did it. Each act leaves the rows that
 * the services leave, with its entry in the log.
 */
export class Course {
  readonly random: Random;
  readonly application: Tables['application'];
  private readonly seats: Seat[] = [];
  private readonly sentences = new Set<string>();
  readonly cards: Tables['scorecard'][] = [];

  constructor(
    readonly organization: DemoOrganization,
    readonly job: DemoJob,
    private readonly applicant: Applicant,
    appliedAt: Date,
  ) {
    this.random = new Random(`course/${applicant.email}`);
    const { ledger } = organization;
    const { fullName, email } = applicant;
    const metAt = new Date(appliedAt.getTime() - 40 * SECOND);
    const person = { fullName, email, createdAt: metAt, createdBy: job.recruiter.id };
    const candidate = ledger.add('candidate', { id: ledger.newId(metAt), ...person });
    this.log(metAt, 'candidate.created', candidate.id);
    this.application = ledger.add('application', {
      id: ledger.newId(appliedAt),
      candidateId: candidate.id,
      jobId: job.id,
      stageId: job.stages[0]?.id ?? '',
      state: 'active',
      appliedAt,
      stageSince: appliedAt,
      rubricVersionId: null,
      placement: null,
      seniority: null,
      weights: null,
      revision: 1,
    });
    this.log(appliedAt, 'application.created', this.application.id);
  }

  /** Everybody who was ever asked about this application. */
  get met(): Interviewer[] {
    return this.seats.map(({ rater }) => rater);
  }

  /** Those whose card was in by then: nobody else takes part in the debrief. */
  heardBy(moment: Date): Interviewer[] {
    return this.seats.flatMap(({ rater, submittedAt }) =>
      submittedAt && submittedAt <= moment ? rater : [],
    );
  }

  moveTo(stage: DemoStage, at: Date): void {
    Object.assign(this.application, { stageId: stage.id, stageSince: at });
    this.change('application.moved', at);
  }

  close(state: 'rejected' | 'withdrawn' | 'hired', reason: string, at: Date): void {
    const { ledger } = this.organization;
    const { salt, digest } = commitTo({ reason });
    Object.assign(this.application, { state });
    ledger.add('disposition', { id: ledger.newId(at), applicationId: this.application.id, reason, salt });
    this.change(`application.${state}`, at, digest);
  }

  /** Books an interview and asks its panel. The first one pins what the application is scored against. */
  book({ stage, slot, panel, bookedAt }: Booking): Meeting {
    const { versionId: rubricVersionId, placement, seniority, weights } = this.job;
    Object.assign(this.application, { rubricVersionId, placement, seniority, weights });
    const minutes = stage.minutes ?? 60;
    const interview = this.organization.ledger.add('interview', {
      ...this.made(bookedAt),
      applicationId: this.application.id,
      jobId: this.job.id,
      stageId: stage.id,
      round: stage.round ?? 1,
      scheduledAt: slot.at,
      minutes,
      state: 'planned',
    });
    this.log(bookedAt, 'interview.scheduled', interview.id);
    const endsAt = new Date(slot.at.getTime() + minutes * MINUTE);
    const meeting: Meeting = { stage, interview, seats: [], slot, endsAt };
    for (const rater of panel) this.ask(meeting, rater, bookedAt);
    return meeting;
  }

  /** Asks somebody for a card; a shadow sits in to learn, and the card counts in no figure. */
  ask(
    { stage, interview, seats, slot, endsAt }: Meeting,
    rater: Interviewer,
    at: Date,
    shadow = false,
  ): Seat {
    const { id: interviewId, applicationId, jobId, round } = interview;
    const assignment = this.organization.ledger.add('assignment', {
      ...this.made(at),
      interviewId,
      applicationId,
      jobId,
      round,
      memberId: rater.id,
      criteria: stage.criteria,
      dueAt: new Date(endsAt.getTime() + DUE_HOURS * HOUR),
      shadow,
      withdrawnAt: null,
      withdrawnBy: null,
    });
    this.log(at, 'assignment.created', assignment.id);
    const seat = { rater, assignment, daysAgo: -slot.nominal / 24, submittedAt: null };
    seats.push(seat);
    this.seats.push(seat);
    return seat;
  }

  /** The recruiter says how an interview went. Of one that fell through nobody owes a card any more. */
  tell({ interview, seats }: Meeting, state: 'held' | 'cancelled' | 'no-show', at: Date): void {
    Object.assign(interview, { state, revision: interview.revision + 1 });
    this.log(at, `interview.${state}`, interview.id);
    if (state !== 'held') for (const seat of seats) this.withdraw(seat, at);
  }

  withdraw({ assignment }: Seat, at: Date): void {
    const by = this.job.recruiter.id;
    Object.assign(assignment, { withdrawnAt: at, withdrawnBy: by, revision: assignment.revision + 1 });
    this.log(at, 'assignment.withdrawn', assignment.id);
  }

  /** What the rater of this seat makes of the candidate. */
  written({ rater, assignment, daysAgo }: Seat): WrittenCard {
    const { ability, remarks } = this.applicant;
    const { job, sentences: written } = this;
    const sitting = { job, asked: assignment.criteria, ability, style: rater.style, daysAgo, written };
    const card = writeCard(sitting, this.random);
    const texts = card.texts.map((text, index) => {
      const key = job.document.criteria[index]?.key ?? '';
      const remark = (card.ratings[index] ?? 0) >= 3 ? remarks.get(key) : undefined;
      if (remark !== undefined) remarks.delete(key);
      return remark ?? text;
    });
    return { ...card, texts };
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

  /** Opens a round if it is due by now, as of the moment at which it was, and says when; null while it is sealed. */
  release(round: number): Date | null {
    const { ledger, clock, systemId } = this.organization;
    const seats = this.seats.filter(({ assignment }) => assignment.round === round);
    const awaited = seats.map(({ assignment, submittedAt }) => ({ ...assignment, submittedAt }));
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

  private change(action: string, at: Date, commitment?: Buffer): void {
    this.application.revision++;
    this.log(at, action, this.application.id, commitment);
  }

  private log(at: Date, action: string, subjectId: string, commitment?: Buffer): void {
    this.organization.ledger.record(at, this.job.recruiter.id, action, subjectId, commitment);
  }

  private made(createdAt: Date): { id: string; createdAt: Date; createdBy: string; revision: number } {
    const id = this.organization.ledger.newId(createdAt);
    return { id, createdAt, createdBy: this.job.recruiter.id, revision: 1 };
  }
}
