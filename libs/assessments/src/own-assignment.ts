import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';

/** An assignment of the actor's own, under a lock that lasts as long as the transaction. */
export interface OwnAssignment {
  readonly id: string;
  readonly applicationId: string;
  readonly round: number;
  /** Positions that it asks for. */
  readonly criteria: readonly number[];
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly evidenceRule: string;
  /** What its application is pinned to; null once the application is out of the actor's reach. */
  readonly rubricVersionId: string | null;
}

const COLUMNS = `a.id, a.application_id as "applicationId", a.round, a.criteria, a.submitted_at as "submittedAt",
  a.withdrawn_at as "withdrawnAt", o.evidence_rule as "evidenceRule", p.rubric_version_id as "rubricVersionId"`;

/**
 * The actor's assignment, kept still until the transaction ends. `share` lets several drafts be saved at
 * once and waits only for a submission or a withdrawal; `update` is for the submission itself. Null for
 * anybody else's: only its owner acts on it.
 */
export async function lockOwnAssignment(
  tx: Tx,
  id: string,
  strength: 'share' | 'update',
): Promise<OwnAssignment | null> {
  const [assignment] = await tx.query<OwnAssignment>(
    `select ${COLUMNS} from assignment a join organization o on o.organization_id = a.organization_id
       left join application p on p.organization_id = a.organization_id and p.id = a.application_id
      where a.organization_id = $1 and a.id = $2 and a.member_id = $3 for ${strength} of a`,
    [tx.actor.organizationId, id, tx.actor.memberId],
  );
  return assignment ?? null;
}

/** Why no card is owed here any more, if so. */
export function notOwedProblems({ submittedAt, withdrawnAt }: OwnAssignment): Problem[] {
  if (submittedAt)
    return [
      problem(ProblemCode.SCORECARD_SUBMITTED, 'This scorecard is submitted and does not change any more.', [
        'assignmentId',
      ]),
    ];
  return withdrawnAt
    ? [
        problem(ProblemCode.ASSIGNMENT_WITHDRAWN, 'This assignment was withdrawn: no scorecard is owed.', [
          'assignmentId',
        ]),
      ]
    : [];
}
