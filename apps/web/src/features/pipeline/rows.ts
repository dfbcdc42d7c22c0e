import type {
  PipelineJobFragment,
  PipelineRowFragment,
  PipelineRowsFragment,
} from '../../gql/pipeline/graphql';

export type Row = PipelineRowFragment;
export type RowPage = PipelineRowsFragment;
export type PipelineJob = PipelineJobFragment;
export type PlannedStage = PipelineJob['stages'][number];

/** Pages end to end. Who moved between two answers may stand in both: the first place counts. */
export function joinPages(pages: readonly RowPage[]): Row[] {
  const rows = pages.flatMap((page) => page.nodes);
  const known = new Set<string>();
  return rows.filter(({ id }) => !known.has(id) && known.add(id));
}

export interface StageGroup {
  stage: PlannedStage;
  rows: readonly Row[];
}

/** By stage, the one nearest to a decision first, each in the order of the list; stages without a row are left out. */
export const groupByStage = (rows: readonly Row[], stages: readonly PlannedStage[]): StageGroup[] =>
  stages
    .toReversed()
    .map((stage) => ({ stage, rows: rows.filter((row) => row.stage.id === stage.id) }))
    .filter((group) => group.rows.length > 0);
