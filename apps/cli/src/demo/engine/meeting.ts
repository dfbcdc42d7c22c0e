import type { Slot } from './demo-clock.js';
import type { DemoStage } from './jobs.js';
import type { Person } from './organization.js';
import type { Ability, RatingStyle } from './rating-style.js';
import type { Tables } from './tables.js';

export interface Interviewer extends Person {
  readonly style: RatingStyle;
}

export interface Applicant {
  readonly fullName: string;
  readonly email: string;
  readonly ability: Ability;
  /** What is said of this person and nobody else, by competency: the first who finds level 3 or more writes it. */
  readonly remarks: Map<string, string>;
}

/** A place on a panel, and the card that it asks for. */
export interface Seat {
  readonly rater: Interviewer;
  readonly assignment: Tables['assignment'];
  readonly daysAgo: number;
  submittedAt: Date | null;
}

export interface Booking {
  readonly stage: DemoStage;
  readonly slot: Slot;
  readonly panel: readonly Interviewer[];
  readonly bookedAt: Date;
}

export interface Meeting {
  readonly stage: DemoStage;
  readonly interview: Tables['interview'];
  readonly seats: Seat[];
  readonly slot: Slot;
  readonly endsAt: Date;
}
