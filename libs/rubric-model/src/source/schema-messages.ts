import type { ErrorObject } from 'ajv/dist/2020.js';
import { definition, idOf, isRecord, propertyOf, resolved } from '../canonical/schema-node.js';
import type { SchemaNode } from '../schema/blocks.js';

type Parameters = Readonly<Record<string, unknown>>;

const MESSAGES: Readonly<Record<string, (parameters: Parameters) => string>> = {
  required: () => 'This field is missing.',
  additionalProperties: () => 'The format has no such field.',
  'false schema': () => 'This field has no place here.',
  minLength: ({ limit }) => `The text is too short: at least ${String(limit)} characters.`,
  maxLength: ({ limit }) => `The text is too long: at most ${String(limit)} characters.`,
  minItems: ({ limit }) => `Too few: at least ${String(limit)}.`,
  maxItems: ({ limit }) => `Too many: at most ${String(limit)}.`,
  uniqueItems: () => 'The same entry stands here twice.',
  minimum: ({ limit }) => `The number is too small: at least ${String(limit)}.`,
  maximum: ({ limit }) => `The number is too large: at most ${String(limit)}.`,
  enum: ({ allowedValues }) => `Not one of ${String(allowedValues).replaceAll(',', ', ')}.`,
  const: ({ allowedValue }) => `Only ${JSON.stringify(allowedValue)} is possible here.`,
  type: ({ type }) => `This must be of type ${String(type)}.`,
  pattern: ({ pattern }) => `The text does not have the form ${String(pattern)}.`,
  format: ({ format }) => `The text is not a ${String(format)}.`,
  anyOf: () => 'None of the fields of which one is needed is here.',
  contains: () => 'An entry of a kind that is needed is missing.',
};

export const messageOf = (error: ErrorObject): string =>
  MESSAGES[error.keyword]?.(error.params) ?? error.message ?? error.keyword;

/** Kind, key and ids down to the place: ['competency', 'pipelines', 'anchors', 'recovers-cleanly', 'text']. */
export function pathOf(error: ErrorObject, root: unknown, kind: string): string[] {
  const key = isRecord(root) && typeof root['key'] === 'string' ? [root['key']] : [];
  return [kind, ...key, ...idsOf(pointerOf(error), root, definition(kind))];
}

/** The path of names and indexes to the place, as the document is laid out. */
export function pointerOf({ instancePath, params }: ErrorObject): string[] {
  const steps = instancePath.split('/').slice(1);
  const last: unknown = params['missingProperty'] ?? params['additionalProperty'];
  return [...steps.map(unescaped), ...(typeof last === 'string' ? [last] : [])];
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

function idsOf(pointer: readonly string[], root: unknown, schema: SchemaNode): string[] {
  let value = root;
  let node = resolved(schema);
  return pointer.map((step) => {
    if (Array.isArray(value)) {
      const item: unknown = value[Number(step)];
      const id = idOf(item, node['x-key']) ?? step;
      [value, node] = [item, resolved(node.items)];
      return id;
    }
    [value, node] = [isRecord(value) ? value[step] : undefined, propertyOf(node, step)];
    return step;
  });
}
