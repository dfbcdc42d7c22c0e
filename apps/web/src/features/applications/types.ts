import type {
  ApplicationPageQuery,
  PanelAssignmentFragment,
  PlannedInterviewFragment,
  PlanStageFragment,
} from '../../gql/applications/graphql';

export type Application = NonNullable<ApplicationPageQuery['application']>;
export type Interview = PlannedInterviewFragment;
export type PanelAssignment = PanelAssignmentFragment;
export type PlanStage = PlanStageFragment;
export type Round = Application['rounds'][number];
