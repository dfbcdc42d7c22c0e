/**
 * What a change of a field means. scoring: ratings before and after are not comparable. guidance: comparable, asked
 * differently. label: comparable.
 */
export type ChangeClass = 'scoring' | 'guidance' | 'label';

/** The part of JSON Schema 2020-12 that the catalogue format is written in, with its three annotations. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode | false>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: SchemaNode;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly 'x-class'?: ChangeClass;
  /** keyed: by id, in author's order. set: sorted. list: as a whole. */
  readonly 'x-merge'?: 'keyed' | 'set' | 'list';
  readonly 'x-key'?: string;
  readonly 'x-order'?: string;
}

/** Begins and ends with something other than white space. */
const TRIMMED = '^\\S(?:[\\s\\S]*\\S)?$';
const SLUG = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

export const ref = (name: string, more: SchemaNode = {}): SchemaNode => ({
  $ref: `#/$defs/${name}`,
  ...more,
});

export const prose = (
  minLength: number,
  maxLength: number,
  description: string,
  changeClass: ChangeClass,
): SchemaNode => ({
  type: 'string',
  minLength,
  maxLength,
  pattern: TRIMMED,
  description,
  'x-class': changeClass,
});

export const choice = (
  values: readonly string[],
  description: string,
  changeClass: ChangeClass = 'label',
): SchemaNode => ({ enum: values, description, 'x-class': changeClass });

export const whole = (minimum: number, maximum: number, more: SchemaNode = {}): SchemaNode => ({
  type: 'integer',
  minimum,
  maximum,
  ...more,
});

/** An object without other properties; those not named optional are required. */
export function record(
  properties: Readonly<Record<string, SchemaNode>>,
  optional: readonly string[] = [],
  more: SchemaNode = {},
): SchemaNode {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties, ...more };
}

export const list = (items: SchemaNode, more: SchemaNode = {}): SchemaNode => ({
  type: 'array',
  items,
  ...more,
});

export const keyed = (key: string, items: SchemaNode, more: SchemaNode = {}): SchemaNode =>
  list(items, { 'x-merge': 'keyed', 'x-key': key, ...more });

/** Members are texts, said beside a reference too: of anything else the validator would compare every pair. */
export const set = (items: SchemaNode, more: SchemaNode = {}): SchemaNode =>
  list({ type: 'string', ...items }, { uniqueItems: true, 'x-merge': 'set', ...more });

export const slug = (maxLength: number, description: string): SchemaNode => ({
  type: 'string',
  pattern: SLUG,
  maxLength,
  description,
});

const BRANCHES = ['if', 'then', 'else'];

/** Built by name, because an object literal with a `then` reads as a promise. */
export const when = (
  ...parts: [condition: SchemaNode, consequence: SchemaNode, otherwise?: SchemaNode]
): SchemaNode => Object.fromEntries(parts.map((part, index) => [BRANCHES[index], part]));
