import canonicalize from 'canonicalize';
import type { RubricDocument } from '../document/rubric-document.js';
import type { SchemaNode } from '../schema/blocks.js';
import type { CatalogueDocument } from '../source/documents.js';
import { definition, isRecord, propertyOf, resolved } from './schema-node.js';

/** What has an identity of its own: a document of the catalogue, or a resolved rubric. */
export type Identified = CatalogueDocument | RubricDocument;

/**
 * The one form of a document among all that mean the same: defaults filled in, sets sorted, empty optional fields
 * dropped, text in Unicode NFC. Expects a valid document.
 */
export function canonical<T extends Identified>(document: T): T {
  return canonicalValue(document, definition(document.kind)) as T;
}

/** Canonical JSON (RFC 8785) of any JSON value. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Only JSON values have a canonical form.');
  return json;
}

function canonicalValue(value: unknown, schema: SchemaNode): unknown {
  const node = resolved(schema);
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return canonicalArray(value, node);
  return isRecord(value) ? canonicalRecord(value, node) : value;
}

function canonicalArray(items: readonly unknown[], node: SchemaNode): unknown[] {
  const each = items.map((item) => canonicalValue(item, node.items ?? {}));
  if (node['x-merge'] === 'set') return each.toSorted(withoutRegardToCase);
  const order = node['x-order'];
  return order === undefined
    ? each
    : each.toSorted((one, other) => numberAt(one, order) - numberAt(other, order));
}

function canonicalRecord(record: Record<string, unknown>, node: SchemaNode): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(node.properties ?? {}), ...Object.keys(record)])) {
    const schema = propertyOf(node, name);
    const value = canonicalValue(record[name] ?? schema.default, schema);
    const optional = !node.required?.includes(name);
    if (value !== undefined && !(optional && isEmpty(value))) result[name] = value;
  }
  return result;
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}

const numberAt = (value: unknown, name: string): number => (isRecord(value) ? Number(value[name]) : 0);

/** The order of sets. Not the language's own: it must be the same on every machine. */
export function withoutRegardToCase(one: unknown, other: unknown): number {
  const [a, b] = [String(one), String(other)];
  return compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
