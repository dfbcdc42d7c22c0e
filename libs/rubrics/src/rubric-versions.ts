import { Injectable } from '@nestjs/common';
import { NotFound } from '@plumbline/kernel';
import type { Reads, Tx } from '@plumbline/platform';
import type { RubricDocument } from '@plumbline/rubric-model';
import { type CriterionView, criterionViews } from './domain/document-views.js';
import type { RubricVersionRow } from './rubric-version.graphql.js';
import type { ReviewState } from './words.js';

/** A version with its document, ready to be shown. */
export interface VersionContent {
  readonly version: RubricVersionRow;
  readonly document: RubricDocument;
  /** By position: the first entry is position 1. */
  readonly criteria: readonly CriterionView[];
  /** Lower-case hex. */
  readonly contentDigest: string;
  readonly scoringDigest: string;
}

interface StoredVersion extends RubricVersionRow {
  readonly document: RubricDocument;
  readonly contentDigest: string;
  readonly scoringDigest: string;
}

const COLUMNS = `v.id, v.rubric_id as "rubricId", v.number, v.review_state as "reviewState",
  v.published_at as "publishedAt", v.retired_at as "retiredAt", v.document,
  encode(v.content_digest, 'hex') as "contentDigest", encode(v.scoring_digest, 'hex') as "scoringDigest"`;

/**
 * Rubric documents by version. A published one cannot change, so it is kept in the process for ever. Kept
 * under the organization that read it: everybody in an organization may read its versions, and nobody else.
 */
@Injectable()
export class RubricVersions {
  private readonly kept = new Map<string, VersionContent>();

  /** The version of this id, read under the actor when the process does not know it yet. @throws NotFound */
  async get(reads: Reads, id: string): Promise<VersionContent> {
    const content = await this.find(reads, id);
    if (!content) throw new NotFound('rubric version');
    return content;
  }

  async find(reads: Reads, id: string): Promise<VersionContent | null> {
    const known = this.kept.get(`${reads.actor.organizationId}/${id}`);
    return known ?? reads.batch(this, id, (ids) => this.load(reads, ids));
  }

  /** The version inside a transaction; null when the actor has none of this id. */
  async within(tx: Tx, id: string): Promise<VersionContent | null> {
    const { organizationId } = tx.actor;
    const known = this.kept.get(`${organizationId}/${id}`);
    if (known) return known;
    const [row] = await tx.query<StoredVersion>(
      `select ${COLUMNS} from rubric_version v where v.organization_id = $1 and v.id = $2`,
      [organizationId, id],
    );
    return row ? this.keep(organizationId, contentOf(row)) : null;
  }

  private async load(reads: Reads, ids: readonly string[]): Promise<(VersionContent | null)[]> {
    const organizationId = reads.actor.organizationId;
    const rows = await reads.query<StoredVersion & Record<string, unknown>>(
      'rubric_version_content',
      `select ${COLUMNS} from rubric_version v where v.organization_id = $1 and v.id = any ($2::uuid[])`,
      [organizationId, ids],
    );
    const contents = new Map(rows.map((row) => [row.id, this.keep(organizationId, contentOf(row))]));
    return ids.map((id) => contents.get(id) ?? null);
  }

  private keep(organizationId: string, content: VersionContent): VersionContent {
    if (content.version.publishedAt) this.kept.set(`${organizationId}/${content.version.id}`, content);
    return content;
  }
}

function contentOf({ document, contentDigest, scoringDigest, ...row }: StoredVersion): VersionContent {
  const { id, rubricId, number, publishedAt, retiredAt } = row;
  const reviewState: ReviewState = row.reviewState;
  return {
    version: { id, rubricId, number, reviewState, publishedAt, retiredAt },
    document,
    criteria: criterionViews(document),
    contentDigest,
    scoringDigest,
  };
}
