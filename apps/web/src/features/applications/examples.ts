import type { Interview, PanelAssignment, PlanStage, Round } from './types';

/** Valid defaults for the specs of this page; a test says only what it is about. */

export const aStage = (stage: Partial<PlanStage> = {}): PlanStage => ({
  __typename: 'Stage',
  id: 'stage_1',
  title: 'Deep dive',
  kind: 'INTERVIEW',
  position: 2,
  round: 1,
  minutes: 60,
  raters: 2,
  criteria: [],
  ...stage,
});

export const anAssignment = (assignment: Partial<PanelAssignment> = {}): PanelAssignment => ({
  __typename: 'Assignment',
  id: 'assignment_1',
  state: 'OWED',
  dueAt: '2026-11-22T15:00:00.000Z',
  submittedAt: null,
  withdrawnAt: null,
  shadow: false,
  notBlind: false,
  round: 1,
  revision: 1,
  member: { __typename: 'Member', id: 'member_1', name: 'Mei Tanaka' },
  criteria: [],
  ...assignment,
});

export const anInterview = (interview: Partial<Interview> = {}): Interview => ({
  __typename: 'Interview',
  id: 'interview_1',
  scheduledAt: '2026-11-20T14:00:00.000Z',
  minutes: 60,
  state: 'PLANNED',
  round: 1,
  revision: 1,
  stage: { __typename: 'Stage', id: 'stage_1' },
  assignments: [],
  ...interview,
});

export const aRound = (round: Partial<Round> = {}): Round => ({
  __typename: 'Round',
  number: 1,
  state: 'OPEN',
  opensAt: '2026-11-22T15:00:00.000Z',
  releasedAt: null,
  assignments: [],
  ...round,
});

/** Somebody of a round, as the page of an application lists them. */
export const inRound = (name: string, state: PanelAssignment['state']): Round['assignments'][number] => ({
  __typename: 'Assignment',
  id: `assignment_${name}`,
  state,
  member: { __typename: 'Member', id: `member_${name}`, name },
});
