import { Injectable } from '@nestjs/common';
import { AuditLog, commitTo } from '@plumbline/audit';
import { accept, type Actor, newId, NotFound, type Problem, reject, type Result } from '@plumbline/kernel';
import { once, tell, type Tx, UnitOfWork } from '@plumbline/platform';
import { Decision, DecisionText } from './assessments.entities.js';
import { rationaleProblems } from './domain/decision.js';
import { owedProblems, wrongState } from './owed.js';
import type { DecisionOutcome } from './outcome.js';

export interface RecordDecision {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly outcome: DecisionOutcome;
  readonly rationale: string;
}

/** Decisions are written by the manager of the job. No score and no gate moves an application. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Records a decision with its reasons; an earlier one is replaced and stays on record. */
  record(actor: Actor, input: RecordDecision): Promise<Result<{ readonly id: string }>> {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'recordDecision', input, async () => {
        const state = await lockManagedApplication(tx, input.applicationId);
        if (!state) throw new NotFound('application');
        const problems = [
          ...stateProblems(state),
          ...(await owedProblems(tx, input.applicationId)),
          ...rationaleProblems(input.rationale),
        ];
        if (problems.length > 0) return reject(...problems);
        const id = newId();
        const { salt, digest } = commitTo({ outcome: input.outcome, rationale: input.rationale });
        await replace(tx, id, input, digest);
        const { organizationId } = tx.actor;
        await tx.manager.insert(DecisionText, { organizationId, id, rationale: input.rationale, salt });
        await this.audit.record(tx, { action: 'decision.recorded', subjectId: id, commitment: digest });
        await tell(tx, 'decision.recorded', id);
        return accept({ id });
      }),
    );
  }
}

/** The state of an application of a job the actor manages. Row security locks no other. */
async function lockManagedApplication(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.query<{ state: string }>(
    `select state from application where organization_id = $1 and id = $2
       and id in (select own_managed_applications()) for update`,
    [tx.actor.organizationId, id],
  );
  return row?.state ?? null;
}

const stateProblems = (state: string): Problem[] =>
  state === 'active'
    ? []
    : [wrongState(`The application is ${state}. Reopen it before you decide about it.`)];

async function replace(
  tx: Tx,
  id: string,
  { applicationId, outcome }: RecordDecision,
  commitment: Buffer,
): Promise<void> {
  const { organizationId, memberId } = tx.actor;
  await tx.query(
    'update decision set replaced_at = now() where organization_id = $1 and application_id = $2 and replaced_at is null',
    [organizationId, applicationId],
  );
  await tx.manager.insert(Decision, { organizationId, id, applicationId, memberId, outcome, commitment });
}
