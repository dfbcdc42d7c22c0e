// Keys are the names in GraphQL, values the words in the database.

export enum JobState {
  DRAFT = 'draft',
  OPEN = 'open',
  PAUSED = 'paused',
  CLOSED = 'closed',
}

export enum JobPart {
  MANAGER = 'manager',
  RECRUITER = 'recruiter',
}

export enum StageKind {
  REVIEW = 'review',
  INTERVIEW = 'interview',
  DECISION = 'decision',
}

export enum ApplicationState {
  ACTIVE = 'active',
  REJECTED = 'rejected',
  WITHDRAWN = 'withdrawn',
  HIRED = 'hired',
}

export enum InterviewState {
  PLANNED = 'planned',
  HELD = 'held',
  CANCELLED = 'cancelled',
  NO_SHOW = 'no-show',
}

export enum AssignmentState {
  OWED = 'owed',
  LATE = 'late',
  SUBMITTED = 'submitted',
  WITHDRAWN = 'withdrawn',
}

export enum RoundState {
  OPEN = 'open',
  RELEASED = 'released',
}

export enum ApplicationOrder {
  SCORE = 'score',
  APPLIED = 'applied',
}

export enum AssignmentFilter {
  OWED = 'owed',
  SUBMITTED = 'submitted',
  ALL = 'all',
}
