import { type Reads, selectList } from '@plumbline/platform';
import { type ScorecardRow, ScorecardTable } from './scorecard.graphql.js';

/** One position of the reader's own draft. */
export interface DraftRow {
  readonly assignmentId: string;
  readonly position: number;
  readonly level: number | null;
  readonly notObserved: boolean;
  readonly text: string;
  readonly revision: number;
  readonly updatedAt: Date;
}

/** What batches the look-ups below; one object each. */
const DRAFTS = {};
const CARDS = {};

const DRAFT_COLUMNS = `d.assignment_id as "assignmentId", d.position, d.level, d.not_observed as "notObserved", d.text,
  d.revision, d.updated_at as "updatedAt"`;

/** The reader's own draft of an assignment by position; empty for anybody else's. */
export const draftOfAssignment = (reads: Reads, assignmentId: string): Promise<readonly DraftRow[]> =>
  reads.batch(DRAFTS, assignmentId, async (ids) => {
    const rows = await reads.query<DraftRow & Record<string, unknown>>(
      'draft_rating_by_assignment',
      `select ${DRAFT_COLUMNS} from draft_rating d
        where d.organization_id = $1 and d.assignment_id = any ($2::uuid[]) and d.member_id = $3 order by d.position`,
      [reads.actor.organizationId, ids, reads.actor.memberId],
    );
    const byAssignment = new Map<string, DraftRow[]>(ids.map((id) => [id, []]));
    for (const row of rows) byAssignment.get(row.assignmentId)?.push(row);
    return ids.map((id) => byAssignment.get(id) ?? []);
  });

/** The newest card of an assignment that the reader may see: one's own at once, others' once released. */
export const cardOfAssignment = (reads: Reads, assignmentId: string): Promise<ScorecardRow | null> =>
  reads.batch(CARDS, assignmentId, async (ids) => {
    const rows = await reads.query<ScorecardRow & Record<string, unknown>>(
      'scorecard_by_assignment',
      `select card.* from unnest($2::uuid[]) as p (id)
         cross join lateral (select ${selectList(ScorecardTable)} from scorecard c
           where c.organization_id = $1 and c.assignment_id = p.id order by c.revision desc limit 1) card`,
      [reads.actor.organizationId, ids],
    );
    const byAssignment = new Map(rows.map((row) => [row.assignmentId, row]));
    return ids.map((id) => byAssignment.get(id) ?? null);
  });
