import type { ApplicationOrder, ApplicationState } from '../../gql/pipeline/graphql';

/** What of the list a person would send to somebody else. What is left out is what the page opens with. */
export interface PipelineSearch {
  /** The id of a stage; all stages when left out. */
  stage?: string;
  /** Ended applications; those under way when left out. */
  state?: EndedState;
  /** By date, newest first; by score when left out. */
  order?: 'date';
  /** One list; by stage when left out. */
  group?: 'none';
}

const ENDED = ['rejected', 'withdrawn', 'hired'] as const;
export type EndedState = (typeof ENDED)[number];

/** Reads an address that anybody may have typed: what it does not know it leaves out. */
export function readPipelineSearch(search: Record<string, unknown>): PipelineSearch {
  const { stage, order, group } = search;
  const state = ENDED.find((known) => known === search['state']);
  return {
    ...(typeof stage === 'string' && stage !== '' && { stage }),
    ...(state && { state }),
    ...(order === 'date' && { order }),
    ...(group === 'none' && { group }),
  };
}

interface Choice {
  state?: 'active' | EndedState;
  order?: 'score' | 'date';
  group?: 'stage' | 'none';
}

/** The address after a choice: what the page opens with anyway is left out of it. */
export const changeSearch = (search: PipelineSearch, choice: Choice): PipelineSearch =>
  readPipelineSearch({ ...search, ...choice });

interface ListArguments {
  stageId: string | null;
  state: ApplicationState;
  orderBy: ApplicationOrder;
}

const STATES: Record<EndedState, ApplicationState> = {
  rejected: 'REJECTED',
  withdrawn: 'WITHDRAWN',
  hired: 'HIRED',
};

/** The same as the server takes it. */
export const listArguments = ({ stage, state, order }: PipelineSearch): ListArguments => ({
  stageId: stage ?? null,
  state: state ? STATES[state] : 'ACTIVE',
  orderBy: order === 'date' ? 'APPLIED' : 'SCORE',
});
