import { Injectable } from '@nestjs/common';
import { AuditLog, commitTo } from '@plumbline/audit';
import { accept, type Actor, newId, NotFound, reject, type Result } from '@plumbline/kernel';
import { once, tell, type Tx, UnitOfWork } from '@plumbline/platform';
import { DebriefNote, DebriefNoteText } from './assessments.entities.js';
import { noteProblems } from './domain/debrief-note.js';
import { owedProblems, wrongState } from './owed.js';

export interface AddDebriefNote {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly text: string;
}

@Injectable()
export class DebriefNotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Adds to what was said in the debrief. It opens with the first round that is released. */
  add(actor: Actor, input: AddDebriefNote): Promise<Result<{ readonly id: string }>> {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'addDebriefNote', input, async () => {
        const released = await releasedRounds(tx, input.applicationId);
        if (released === null) throw new NotFound('application');
        const problems = [
          ...(released === 0 ? [wrongState('The debrief opens when a round is released.')] : []),
          ...(await owedProblems(tx, input.applicationId)),
          ...noteProblems(input.text),
        ];
        if (problems.length > 0) return reject(...problems);
        const id = newId();
        const { organizationId, memberId: authorId } = tx.actor;
        const { applicationId, text } = input;
        const { salt, digest: commitment } = commitTo({ text });
        await tx.manager.insert(DebriefNote, { organizationId, id, applicationId, authorId, commitment });
        await tx.manager.insert(DebriefNoteText, { organizationId, id, text, salt });
        await this.audit.record(tx, { action: 'debrief-note.added', subjectId: id, commitment });
        await tell(tx, 'application.changed', input.applicationId);
        return accept({ id });
      }),
    );
  }
}

/** How many rounds are released of an application whose debrief the actor may join; null when there is none. */
async function releasedRounds(tx: Tx, applicationId: string): Promise<number | null> {
  const [row] = await tx.query<{ released: number }>(
    `select (select count(*)::int from round_release r
              where r.organization_id = a.organization_id and r.application_id = a.id) as released
       from application a where a.organization_id = $1 and a.id = $2
        and (in_scope('all') or a.id in (select own_applications()))`,
    [tx.actor.organizationId, applicationId],
  );
  return row?.released ?? null;
}
