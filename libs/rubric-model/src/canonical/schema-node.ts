import type { SchemaNode } from '../schema/blocks.js';
import { allDefinitions } from '../schema/document.schema.js';

/** Follows a reference; what stands beside the reference wins. */
export function resolved(node: SchemaNode | boolean | undefined): SchemaNode {
  if (node === undefined || typeof node === 'boolean') return {};
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  return { ...resolved(definition($ref.slice('#/$defs/'.length))), ...beside };
}

/** The schema of one kind of document. */
export function definition(kind: string): SchemaNode {
  const found = allDefinitions[kind];
  if (!found) throw new RangeError(`The format has no definition "${kind}".`);
  return found;
}

/** The schema of one property; texts of a translation stand under names that the schema does not list. */
export const propertyOf = (node: SchemaNode, name: string): SchemaNode =>
  resolved(node.properties?.[name] ?? node.additionalProperties);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an entry of a keyed list from the others, by the fields that `x-key` names. */
export function idOf(item: unknown, key: string | undefined): string | undefined {
  if (key === undefined || !isRecord(item)) return undefined;
  const parts = key.split('+').map((name) => item[name]);
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? parts.join('+')
    : undefined;
}
