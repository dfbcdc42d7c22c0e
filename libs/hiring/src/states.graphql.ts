import { registerEnumType } from '@nestjs/graphql';
import {
  ApplicationOrder,
  ApplicationState,
  AssignmentFilter,
  AssignmentState,
  InterviewState,
  JobPart,
  JobState,
  RoundState,
  StageKind,
} from './domain/states.js';

registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where a job is in its life.',
  valuesMap: {
    DRAFT: { description: 'Being set up; nobody can apply.' },
    OPEN: { description: 'Takes applications.' },
    PAUSED: { description: 'Takes none for now.' },
    CLOSED: { description: 'Done. It can be opened again.' },
  },
});

registerEnumType(JobPart, {
  name: 'JobPart',
  description: 'What a member does for a job.',
  valuesMap: {
    MANAGER: { description: 'Decides. Sees the candidates of the job.' },
    RECRUITER: { description: 'Runs the pipeline.' },
  },
});

registerEnumType(StageKind, {
  name: 'StageKind',
  description: 'What happens at a stage.',
  valuesMap: {
    REVIEW: { description: 'The application is read.' },
    INTERVIEW: { description: 'Interviewers rate criteria.' },
    DECISION: { description: 'Scorecards are laid side by side and the manager decides.' },
  },
});

registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'How an application stands.',
  valuesMap: {
    ACTIVE: { description: 'Under way.' },
    REJECTED: { description: 'Ended by us.' },
    WITHDRAWN: { description: 'Ended by the candidate.' },
    HIRED: { description: 'Ended by a hire.' },
  },
});

registerEnumType(InterviewState, {
  name: 'InterviewState',
  description: 'How an interview stands.',
  valuesMap: {
    PLANNED: { description: 'In the calendar.' },
    HELD: { description: 'It took place.' },
    CANCELLED: { description: 'Called off. Owed scorecards are withdrawn.' },
    NO_SHOW: { description: 'The candidate did not come. Owed scorecards are withdrawn.' },
  },
});

registerEnumType(AssignmentState, {
  name: 'AssignmentState',
  description: 'Whether a scorecard is still owed.',
  valuesMap: {
    OWED: { description: 'The scorecard is to be written.' },
    LATE: { description: 'Owed, and past its deadline.' },
    SUBMITTED: { description: 'The scorecard is in.' },
    WITHDRAWN: { description: 'Not asked for any more.' },
  },
});

registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'Whether the scorecards of a round are sealed.',
  valuesMap: {
    OPEN: { description: 'Sealed: nobody reads the cards of others.' },
    RELEASED: { description: 'Open to those who may read them.' },
  },
});

registerEnumType(ApplicationOrder, {
  name: 'ApplicationOrder',
  description: 'How a list of applications is ordered.',
  valuesMap: {
    SCORE: { description: 'Best score first, then those without a score you may see, newest first.' },
    APPLIED: { description: 'Newest first.' },
  },
});

registerEnumType(AssignmentFilter, {
  name: 'AssignmentFilter',
  description: 'Which of your assignments to list.',
  valuesMap: {
    OWED: { description: 'Those whose scorecard is still to be written.' },
    SUBMITTED: { description: 'Those whose scorecard is in.' },
    ALL: { description: 'Both. What was withdrawn is not listed.' },
  },
});

export * from './domain/states.js';
