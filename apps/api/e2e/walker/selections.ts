import { Access } from '@plumbline/kernel';
import { type Permitted, PERMITS } from '@plumbline/platform';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Whether a person may select a field, by what the schema declares. */
export type Permit = (type: GraphQLObjectType, field: Field) => boolean;

export const everything: Permit = () => true;

export const permitOf =
  (access: readonly Access[]): Permit =>
  (type, field) => {
    const permitted = (field.extensions[PERMITS] ?? type.extensions[PERMITS]) as Permitted;
    return typeof permitted === 'string' || permitted.some((one) => access.includes(one));
  };

const SEES_LEVELS: readonly Access[] = [Access.CALIBRATION_LEAD, Access.AUDITOR];

/**
 * What somebody can select in one document, in one or two ways. Levels reach further than names do, and a name out of
 * reach takes its application with it: whoever has both also asks without names.
 */
export function permitsOf(access: readonly Access[]): readonly Permit[] {
  const whole = permitOf(access);
  const unnamed: Permit = (type, field) =>
    whole(type, field) && !(type.name === 'Application' && field.name === 'candidate');
  return access.some((one) => SEES_LEVELS.includes(one)) ? [whole, unnamed] : [whole];
}

/** Values for arguments that a field below the root cannot do without, and for the size of its pages. */
const ARGUMENTS: Readonly<Record<string, string>> = { placement: '"base"', first: '100' };

/** `name(first: 100)`: with what it must have, as the selections below write it. */
export function called(field: Field): string {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first');
  if (given.length === 0) return field.name;
  const values = given.map(({ name }) => {
    const value = ARGUMENTS[name];
    if (value === undefined) throw new Error(`Say what ${field.name} takes as "${name}".`);
    return `${name}: ${value}`;
  });
  return `${field.name}(${values.join(', ')})`;
}

/**
 * Types that a rubric version is made of, the same for everybody of an organization and very long: opened where a
 * walk begins at one of them, and elsewhere looked at from outside.
 */
const CONTENT = new Set([
  'Rubric',
  'RubricVersion',
  'RoleProfile',
  'SuggestedStage',
  'CriterionSetting',
  'Criterion',
]);

const BRIEFLY = new Set(['id', 'key', 'title', 'number']);

interface Plan {
  readonly type: GraphQLNamedType;
  readonly leaves: string[];
  readonly children: { readonly call: string; readonly plan: Plan }[];
}

/**
 * Every field that can be reached from a type, as one selection: each edge of the type graph is followed once and its
 * end looked at, and a type is opened where it is nearest. The answer therefore holds each field of each type.
 */
export function selectionOf(schema: GraphQLSchema, root: GraphQLNamedType, permit: Permit): string {
  const opened = new Set<string>();
  const inContent = CONTENT.has(root.name);
  const waiting: Plan[] = [];
  const planFor = (type: GraphQLNamedType): Plan => {
    const plan: Plan = { type, leaves: [], children: [] };
    const closed = opened.has(type.name) || (!inContent && CONTENT.has(type.name));
    if (closed) look(plan);
    else {
      opened.add(type.name);
      waiting.push(plan);
    }
    return plan;
  };
  /** From outside: what is no object. */
  const look = ({ type, leaves, children }: Plan): void => {
    if (isAbstractType(type))
      for (const one of schema.getPossibleTypes(type))
        children.push({ call: `... on ${one.name}`, plan: planFor(one) });
    const brief = !inContent && CONTENT.has(type.name);
    for (const field of fieldsOf(type, permit))
      if (isLeafType(getNamedType(field.type)) && (!brief || BRIEFLY.has(field.name)))
        leaves.push(called(field));
  };
  const open = (plan: Plan): void => {
    look(plan);
    for (const field of fieldsOf(plan.type, permit)) {
      const target = getNamedType(field.type);
      if (!isLeafType(target)) plan.children.push({ call: called(field), plan: planFor(target) });
    }
  };
  const whole = planFor(root);
  for (let plan = waiting.shift(); plan; plan = waiting.shift()) open(plan);
  return written(whole);
}

const fieldsOf = (type: GraphQLNamedType, permit: Permit): Field[] =>
  isObjectType(type) ? Object.values(type.getFields()).filter((field) => permit(type, field)) : [];

const written = ({ leaves, children }: Plan): string =>
  `{ __typename ${[...leaves, ...children.map(({ call, plan }) => `${call} ${written(plan)}`)].join(' ')} }`;

/** What is no object in a row: enough to see whether it is there. */
export function glanceAt(type: GraphQLNamedType, permit: Permit): string {
  const leaves = fieldsOf(type, permit).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}
