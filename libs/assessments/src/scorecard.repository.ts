import type { Commitment } from '@plumbline/audit';
import type { Tx } from '@plumbline/platform';
import { Evidence, Scorecard } from './assessments.entities.js';
import type { OwnAssignment } from './own-assignment.js';

/** A card that has passed every rule. */
export interface WholeCard {
  readonly id: string;
  readonly rubricVersionId: string;
  readonly recommendation: string;
  /** By criterion position: null where not observed, and where not asked. */
  readonly ratings: readonly (number | null)[];
  /** By criterion position. */
  readonly texts: readonly string[];
  readonly summary: string;
}

/** Writes cards. Nothing here can change one: the application role has no right to. */
export class ScorecardRepository {
  constructor(private readonly tx: Tx) {}

  /** The immutable row first, since the texts may only stand beside a card of their author. */
  async insert(card: WholeCard, assignment: OwnAssignment, { salt, digest }: Commitment): Promise<void> {
    const { organizationId, memberId } = this.tx.actor;
    const { id, rubricVersionId, recommendation, texts, summary } = card;
    await this.tx.manager.insert(Scorecard, {
      organizationId,
      id,
      assignmentId: assignment.id,
      applicationId: assignment.applicationId,
      round: assignment.round,
      authorId: memberId,
      rubricVersionId,
      recommendation,
      ratings: [...card.ratings],
      commitment: digest,
    });
    await this.tx.manager.insert(Evidence, { organizationId, id, texts: [...texts], summary, salt });
  }

  /** Nothing is owed any more, and the draft has served. */
  async settle(assignment: OwnAssignment): Promise<void> {
    await this.tx.query(
      `with served as (delete from draft_rating where organization_id = $1 and assignment_id = $2)
       update assignment set submitted_at = now(), revision = revision + 1 where organization_id = $1 and id = $2`,
      [this.tx.actor.organizationId, assignment.id],
    );
  }
}
