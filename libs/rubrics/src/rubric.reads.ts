import { type Reads, selectList } from '@plumbline/platform';
import { type RubricRow, RubricTable } from './rubric-version.graphql.js';

const MOST_RUBRICS = 200;

/** The organization's rubrics by title. */
export const everyRubric = (reads: Reads): Promise<RubricRow[]> =>
  reads.query<RubricRow & Record<string, unknown>>(
    'rubrics_every',
    `select ${selectList(RubricTable)} from rubric c where c.organization_id = $1 order by c.title, c.id limit ${MOST_RUBRICS}`,
    [reads.actor.organizationId],
  );
