import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import canonicalize from 'canonicalize';

/** Binds a text to its immutable row without keeping it there. */
export interface Commitment {
  /** Kept beside the erasable text; with it gone, the digest cannot be guessed back to a text. */
  readonly salt: Buffer;
  /** SHA-256 over salt and canonical JSON. */
  readonly digest: Buffer;
}

/** A salted commitment over something erasable. Without a salt, levels and names could be guessed from it. */
export function commitTo(content: object): Commitment {
  const salt = randomBytes(32);
  return { salt, digest: commitmentDigest(salt, content) };
}

/** The digest that `commitTo` made for this content and salt: equal says that the text is the one committed to. */
export const commitmentDigest = (salt: Buffer, content: object): Buffer =>
  createHash('sha256')
    .update(salt)
    .update(canonicalize(content) ?? '')
    .digest();

export interface AuditRecord {
  /** Subject and past participle: `scorecard.submitted`. */
  readonly action: string;
  readonly subjectId: string;
  readonly commitment?: Buffer;
}

/** The append-only log. An entry is written in the transaction of the act, so neither is there without the other. */
@Injectable()
export class AuditLog {
  async record(tx: Tx, { action, subjectId, commitment }: AuditRecord): Promise<void> {
    await tx.query(
      'insert into audit_entry (organization_id, id, actor_id, action, subject_id, commitment) values ($1, $2, $3, $4, $5, $6)',
      [tx.actor.organizationId, newId(), tx.actor.memberId, action, subjectId, commitment ?? null],
    );
  }
}
