import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
} from 'graphql';

type Path = readonly (string | number)[];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    value,
  );

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replaced(at(value, [key]), rest, by);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return { ...(value as object), [key]: inner };
}

/** Where an input holds ids. */
function idPaths(type: GraphQLInputType, value: unknown, path: Path = []): Path[] {
  if (value === null || value === undefined) return [];
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return (value as readonly unknown[]).flatMap((one, place) =>
      idPaths(nullable.ofType, one, [...path, place]),
    );
  if (isInputObjectType(nullable))
    return Object.values(nullable.getFields()).flatMap((field) =>
      idPaths(field.type, at(value, [field.name]), [...path, field.name]),
    );
  return getNamedType(type).name === 'ID' ? [path] : [];
}

/** A mutation's input with ids that are not one's own in it. */
export interface ForeignInput {
  readonly about: string;
  readonly input: object;
}

/** Somebody's own input with each of the other's ids in turn, and the other's input as it is. */
export function foreignInputs(
  schema: GraphQLSchema,
  mutation: string,
  own: object,
  theirs: object,
): ForeignInput[] {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const paths = type ? idPaths(type, theirs) : [];
  if (paths.length === 0) return [];
  return [
    { about: `${mutation} with all of theirs`, input: theirs },
    ...paths.map((path) => ({
      about: `${mutation} with their ${path.join('.')}`,
      input: replaced(own, path, at(theirs, path)) as object,
    })),
  ];
}

/** The document of a mutation, with everything that `selection` asks of its answer. */
export const mutationOf = (mutation: string, selection: string): string =>
  mutation === 'signOut'
    ? `mutation { signOut ${selection} }`
    : `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) ${selection} }`;
