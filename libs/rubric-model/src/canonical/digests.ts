import { createHash } from 'node:crypto';
import type { Digests } from '../document/rubric-document.js';
import type { ChangeClass, SchemaNode } from '../schema/blocks.js';
import { canonical, canonicalJson, type Identified } from './canonical.js';
import { definition, isRecord, propertyOf, resolved } from './schema-node.js';

/**
 * A document's two digests. `content` is its identity. Equal `scoring` digests mean that ratings are comparable cell
 * by cell: criteria keep their order in it, because ratings are stored by position.
 */
export function digestsOf(document: Identified): Digests {
  const form = canonical(document);
  return { content: sha256(form), scoring: sha256(scoringPart(form, definition(form.kind)) ?? {}) };
}

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** What is left of a value when only fields of class scoring stay, with the keys that say whose they are. */
function scoringPart(value: unknown, schema: SchemaNode, inherited?: ChangeClass): unknown {
  const node = resolved(schema);
  const changeClass = node['x-class'] ?? inherited;
  if (Array.isArray(value)) return scoringItems(value, node, changeClass);
  if (isRecord(value)) return scoringFields(value, node, changeClass);
  return changeClass === 'scoring' ? value : undefined;
}

function scoringItems(
  items: readonly unknown[],
  node: SchemaNode,
  inherited?: ChangeClass,
): unknown[] | undefined {
  const key = node['x-key'];
  const parts = items.flatMap((item) => {
    const part = scoringPart(item, node.items ?? {}, inherited);
    if (part === undefined) return [];
    return [key !== undefined && isRecord(part) && isRecord(item) ? { ...part, [key]: item[key] } : part];
  });
  return parts.length > 0 ? parts : undefined;
}

function scoringFields(
  record: Record<string, unknown>,
  node: SchemaNode,
  inherited?: ChangeClass,
): Record<string, unknown> | undefined {
  const fields = Object.entries(record).flatMap(([name, value]) => {
    const part = scoringPart(value, propertyOf(node, name), inherited);
    return part === undefined ? [] : [[name, part] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
