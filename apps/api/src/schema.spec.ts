import { PERMITS, undeclaredAccess } from '@plumbline/platform';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { buildSchema } from './print-schema-text.js';

type Fielded = { readonly name: string; readonly fields: readonly GraphQLField<unknown, unknown>[] };

const ownTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const outputsOf = (schema: GraphQLSchema): Fielded[] =>
  ownTypes(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? [{ name: type.name, fields: Object.values(type.getFields()) }]
      : [],
  );

/** Coordinates of everything a reader of the schema meets, with its description. */
function* described(schema: GraphQLSchema): Generator<readonly [string, string | null | undefined]> {
  for (const type of ownTypes(schema)) {
    yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        yield [`${type.name}.${field.name}`, field.description];
  }
  for (const { name, fields } of outputsOf(schema))
    for (const field of fields) {
      yield [`${name}.${field.name}`, field.description];
      for (const argument of field.args)
        yield [`${name}.${field.name}(${argument.name}:)`, argument.description];
    }
}

const undescribed = (schema: GraphQLSchema): string[] =>
  [...described(schema)].flatMap(([coordinate, text]) => (text?.trim() ? [] : [coordinate]));

const BOUND = /\b(at most|exactly|\d+ to) \d+/i;

/** A list is a page of a connection, or is as long as an enum has values, or says how long it gets. */
function unbounded(schema: GraphQLSchema): string[] {
  const inputs = ownTypes(schema).flatMap((type) =>
    isInputObjectType(type) ? [{ name: type.name, fields: Object.values(type.getFields()) }] : [],
  );
  return [...outputsOf(schema), ...inputs]
    .filter(({ name }) => !name.endsWith('Connection'))
    .flatMap(({ name, fields }) =>
      fields
        .filter(
          ({ type, description }) =>
            isListType(getNullableType(type)) &&
            !isEnumType(getNamedType(type)) &&
            !BOUND.test(description ?? ''),
        )
        .map((field) => `${name}.${field.name}`),
    );
}

/** A sign-in has no member yet whose key it could be; signing out twice is signing out; a link works once by itself. */
const WITHOUT_KEY = new Set(['signIn', 'signOut', 'redeemLink']);

function keyless(schema: GraphQLSchema): string[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations
    .filter(({ name, args }) => {
      const input = args.length === 1 && args[0]?.name === 'input' ? getNamedType(args[0].type) : undefined;
      const key = isInputObjectType(input) ? input.getFields()['idempotencyKey'] : undefined;
      return !WITHOUT_KEY.has(name) && String(key?.type) !== 'UUID!';
    })
    .map(({ name }) => name);
}

/** What a mutation answers is `X | Rejected | Conflict`, so that no client meets a refusal as an error. */
function withoutRefusals(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ name, type }) => {
      const result = getNamedType(type);
      const members = isUnionType(result) ? result.getTypes().map((member) => member.name) : [];
      return !WITHOUT_KEY.has(name) && !['Rejected', 'Conflict'].every((one) => members.includes(one));
    })
    .map(({ name }) => name);
}

/** Identified rows reach clients by their public id alone, under the one interface that finds them again. */
const identifiedWithoutNode = (schema: GraphQLSchema): string[] =>
  ownTypes(schema).flatMap((type) =>
    isObjectType(type) &&
    type.getFields()['id']?.type.toString() === 'ID!' &&
    !type.getInterfaces().some(({ name }) => name === 'Node')
      ? [type.name]
      : [],
  );

/** A page is bounded by the caller, so nothing about it may be a list that the caller cannot bound. */
const connectionsWithoutPage = (schema: GraphQLSchema): string[] =>
  outputsOf(schema).flatMap(({ name, fields }) =>
    fields
      .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
      .filter(
        ({ args }) =>
          !['first', 'last', 'after', 'before'].every((page) => args.some((a) => a.name === page)),
      )
      .map((field) => `${name}.${field.name}`),
  );

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('says of every type, field, argument, value and input what it is', () => {
    expect([...described(schema)].length).toBeGreaterThan(300);
    expect(undescribed(schema)).toEqual([]);
  });

  it('says of every type or field who may ask for it', () => {
    expect(undeclaredAccess(schema)).toEqual([]);
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const field of Object.values(root?.getFields() ?? {}))
        expect({ [field.name]: field.extensions[PERMITS] }).not.toEqual({ [field.name]: undefined });
  });

  it('says of every list that is no connection how long it gets', () => {
    expect(unbounded(schema)).toEqual([]);
    expect(connectionsWithoutPage(schema)).toEqual([]);
  });

  it('gives every mutation one input with an idempotency key, and refusals as answers', () => {
    expect(keyless(schema)).toEqual([]);
    expect(withoutRefusals(schema)).toEqual([]);
  });

  it('puts everything with a public id under Node', () => {
    expect(identifiedWithoutNode(schema)).toEqual(['OrganizationChoice']); // a choice before signing in, not yet a row
  });

  it('would not pass a careless one', () => {
    const bare = new GraphQLObjectType({
      name: 'Bare',
      fields: {
        id: { type: new GraphQLNonNull(GraphQLID) },
        rows: { type: new GraphQLList(GraphQLID), description: 'All of them.' },
        page: { type: new GraphQLObjectType({ name: 'BareConnection', fields: { n: { type: GraphQLID } } }) },
      },
    });
    const careless = new GraphQLSchema({
      query: bare,
      mutation: new GraphQLObjectType({ name: 'Mutation', fields: { change: { type: bare } } }),
    });
    expect(undescribed(careless)).toEqual(
      expect.arrayContaining(['Bare', 'Bare.id', 'Bare.page', 'Mutation']),
    );
    expect(undeclaredAccess(careless)).toEqual(expect.arrayContaining(['Bare.rows', 'Mutation.change']));
    expect(unbounded(careless)).toEqual(['Bare.rows']);
    expect(connectionsWithoutPage(careless)).toEqual(['Bare.page']);
    expect(keyless(careless)).toEqual(['change']);
    expect(withoutRefusals(careless)).toEqual(['change']);
    expect(identifiedWithoutNode(careless)).toEqual(['Bare']);
  });
});
