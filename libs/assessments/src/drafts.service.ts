import { Injectable } from '@nestjs/common';
import { accept, type Actor, conflict, NotFound, reject, type Result } from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { type DraftChange, draftOutcome, draftProblems, type DraftValues } from './domain/draft.js';
import { lockOwnAssignment, notOwedProblems } from './own-assignment.js';

/** One change to one position of the actor's own draft. */
export interface SaveRating extends DraftChange {
  readonly idempotencyKey: string;
  readonly assignmentId: string;
}

/** What the draft holds where a change did not fit. */
export interface DraftNow extends DraftValues {
  /** ISO 8601. */
  readonly updatedAt: string | null;
}

interface StoredDraftRow extends DraftValues {
  readonly revision: number;
  readonly updatedAt: Date;
}

const ABSENT: DraftNow = { level: null, notObserved: false, text: '', updatedAt: null };

/** Keeps what an interviewer has typed so far, one position at a time. */
@Injectable()
export class DraftsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Saves a change, or shows what the draft holds now where it has moved on. Answers with the assignment's id. */
  save(actor: Actor, input: SaveRating): Promise<Result<{ readonly id: string }, DraftNow>> {
    return this.unitOfWork.run(actor, (tx) =>
      once<DraftNow>(tx, 'saveRating', input, async () => {
        const assignment = await lockOwnAssignment(tx, input.assignmentId, 'share');
        if (!assignment) throw new NotFound('assignment');
        const problems = [...notOwedProblems(assignment), ...draftProblems(input, assignment.criteria)];
        if (problems.length > 0) return reject(...problems);
        if (await write(tx, input)) return accept({ id: assignment.id });
        const stored = await draftAt(tx, input);
        return draftOutcome(stored, input) === 'conflict'
          ? conflict(stored?.revision ?? 0, stored ? nowOf(stored) : ABSENT)
          : accept({ id: assignment.id });
      }),
    );
  }
}

const nowOf = ({ level, notObserved, text, updatedAt }: StoredDraftRow): DraftNow => ({
  level,
  notObserved,
  text,
  updatedAt: updatedAt.toISOString(),
});

/** The fence: nothing is written unless the revision is still the one the change was made from. */
async function write(tx: Tx, { assignmentId, position, revision, ...draft }: SaveRating): Promise<boolean> {
  const { organizationId, memberId } = tx.actor;
  const values = [organizationId, assignmentId, position, draft.level, draft.notObserved, draft.text];
  const written = await (revision === 0
    ? tx.query(
        `insert into draft_rating (organization_id, assignment_id, position, level, not_observed, text, member_id)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning revision`,
        [...values, memberId],
      )
    : tx.query(
        `update draft_rating set level = $4, not_observed = $5, text = $6, revision = revision + 1, updated_at = now()
          where organization_id = $1 and assignment_id = $2 and position = $3 and revision = $7 returning revision`,
        [...values, revision],
      ));
  return written.length > 0;
}

async function draftAt(tx: Tx, { assignmentId, position }: SaveRating): Promise<StoredDraftRow | null> {
  const [row] = await tx.query<StoredDraftRow>(
    `select level, not_observed as "notObserved", text, revision, updated_at as "updatedAt" from draft_rating
      where organization_id = $1 and assignment_id = $2 and position = $3`,
    [tx.actor.organizationId, assignmentId, position],
  );
  return row ?? null;
}
