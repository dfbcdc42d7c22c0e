import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import { type CatalogueRubric, catalogueRubrics } from '@plumbline/catalogue';
import { accept, type Actor, newId } from '@plumbline/kernel';
import { type Tx, UnitOfWork } from '@plumbline/platform';

@Injectable()
export class RubricsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Publishes version 1 of every shipped rubric that the organization does not have yet.
   * @returns how many were published; none the second time.
   */
  async publishShipped(actor: Actor): Promise<number> {
    const result = await this.unitOfWork.run(actor, async (tx) => accept(await this.publishShippedIn(tx)));
    return result.ok ? result.value : 0;
  }

  /** The same, in a transaction that is already open: a new organization begins with its rubrics. */
  async publishShippedIn(tx: Tx): Promise<number> {
    let published = 0;
    for (const shipped of catalogueRubrics()) if (await this.publishFirst(tx, shipped)) published++;
    return published;
  }

  private async publishFirst(tx: Tx, shipped: CatalogueRubric): Promise<boolean> {
    const { organizationId, memberId } = tx.actor;
    const [rubric] = await tx.query<{ id: string }>(
      `insert into rubric (organization_id, id, key, role_key, title) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, key) do nothing returning id`,
      [organizationId, newId(), shipped.rubricKey, shipped.roleKey, shipped.title],
    );
    if (!rubric) return false;
    const versionId = newId();
    await tx.query(
      `insert into rubric_version (organization_id, id, rubric_id, number, document, content_digest, scoring_digest,
         review_state, created_by, published_at, published_by)
       values ($1, $2, $3, 1, $4, decode($5, 'hex'), decode($6, 'hex'), $7, $8, now(), $8)`,
      [
        organizationId,
        versionId,
        rubric.id,
        JSON.stringify(shipped.document),
        shipped.contentDigest,
        shipped.scoringDigest,
        shipped.document.rubric.reviewState,
        memberId,
      ],
    );
    await this.audit.record(tx, {
      action: 'rubric-version.published',
      subjectId: versionId,
      commitment: Buffer.from(shipped.contentDigest, 'hex'),
    });
    return true;
  }
}
