import type { Reads } from '@plumbline/platform';
import { type RoundView, roundsOf } from '../domain/assignment-rules.js';
import { type AssignmentRow, assignmentsOfApplication } from '../interviews/assignment.graphql.js';

interface Release {
  readonly applicationId: string;
  readonly round: number;
  readonly releasedAt: Date;
  readonly [column: string]: unknown;
}

const releases = {};

/** When each released round of the application was released, by its number. */
export const releasedRounds = (reads: Reads, applicationId: string): Promise<ReadonlyMap<number, Date>> =>
  reads.batch(releases, applicationId, async (ids) => {
    const rows = await reads.query<Release>(
      'released_rounds',
      `select r.application_id as "applicationId", r.round, r.released_at as "releasedAt" from round_release r
        where r.organization_id = $1 and r.application_id = any ($2::uuid[])`,
      [reads.actor.organizationId, ids],
    );
    const byApplication = new Map<string, Map<number, Date>>(ids.map((id) => [id, new Map()]));
    for (const row of rows) byApplication.get(row.applicationId)?.set(row.round, row.releasedAt);
    return ids.map((id) => byApplication.get(id) ?? new Map<number, Date>());
  });

export async function roundsOfApplication(
  reads: Reads,
  applicationId: string,
): Promise<RoundView<AssignmentRow>[]> {
  const [assignments, released] = await Promise.all([
    reads.many(assignmentsOfApplication, applicationId),
    releasedRounds(reads, applicationId),
  ]);
  return roundsOf(assignments, released);
}
