import { Injectable } from '@nestjs/common';
import { AuditLog, commitTo } from '@plumbline/audit';
import { releaseIfDue } from '@plumbline/hiring';
import { accept, type Actor, newId, NotFound, reject, type Result } from '@plumbline/kernel';
import { once, tell, type Tx, UnitOfWork } from '@plumbline/platform';
import { RubricVersions, type VersionContent } from '@plumbline/rubrics';
import { ratingVector, textVector } from './domain/rating-vector.js';
import { type AskedCriterion, type Submission, submissionProblems } from './domain/submission.js';
import { lockOwnAssignment, notOwedProblems, type OwnAssignment } from './own-assignment.js';
import { lockApplicationOf } from './lock-application.js';
import { ScorecardRepository, type WholeCard } from './scorecard.repository.js';

/** A whole card for an assignment of the actor's own. */
export interface SubmitScorecard extends Submission {
  readonly idempotencyKey: string;
  readonly assignmentId: string;
}

@Injectable()
export class ScorecardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: RubricVersions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Submits a card for good: card, texts, log and release in one transaction, or every problem at once
   * and nothing. The same key again answers with the same card.
   */
  submit(actor: Actor, input: SubmitScorecard): Promise<Result<{ readonly id: string }>> {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'submitScorecard', input, async () => {
        await lockApplicationOf(tx, input.assignmentId);
        const assignment = await lockOwnAssignment(tx, input.assignmentId, 'update');
        if (!assignment) throw new NotFound('assignment');
        const notOwed = notOwedProblems(assignment);
        if (notOwed.length > 0) return reject(...notOwed);
        const { rubricVersionId } = assignment;
        const content = rubricVersionId && (await this.versions.within(tx, rubricVersionId));
        if (!content) throw new NotFound('assignment');
        const asked = askedOf(content, assignment);
        const evidenceRequired = assignment.evidenceRule === 'required';
        const problems = submissionProblems(input, { asked, evidenceRequired });
        if (problems.length > 0) return reject(...problems);
        const card = wholeCard(input, content, asked);
        await this.store(tx, card, assignment);
        return accept({ id: card.id });
      }),
    );
  }

  /** Writes what was checked. The release comes last: it must see this card. */
  private async store(tx: Tx, card: WholeCard, assignment: OwnAssignment): Promise<void> {
    const commitment = commitTo({ texts: card.texts, summary: card.summary });
    const scorecards = new ScorecardRepository(tx);
    await scorecards.insert(card, assignment, commitment);
    await scorecards.settle(assignment);
    await this.audit.record(tx, {
      action: 'scorecard.submitted',
      subjectId: card.id,
      commitment: commitment.digest,
    });
    await tell(tx, 'scorecard.submitted', card.id);
    await releaseIfDue(tx, this.audit, assignment);
  }
}

const askedOf = ({ criteria }: VersionContent, assignment: OwnAssignment): AskedCriterion[] =>
  criteria.filter(({ position }) => assignment.criteria.includes(position));

const wholeCard = (
  { ratings, recommendation, summary }: SubmitScorecard,
  content: VersionContent,
  asked: readonly AskedCriterion[],
): WholeCard => ({
  id: newId(),
  rubricVersionId: content.version.id,
  recommendation: recommendation ?? '',
  ratings: ratingVector(content.criteria.length, asked, ratings),
  texts: textVector(content.criteria.length, asked, ratings),
  summary,
});
