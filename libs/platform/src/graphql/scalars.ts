import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const uuid = (value: unknown): string => {
  if (typeof value !== 'string' || !UUID.test(value))
    throw new GraphQLError('Expected a UUID such as "0190a6b2-7c1d-7e3f-8a4b-5c6d7e8f9a0b".');
  return value.toLowerCase();
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

const instant = (value: unknown): Date => {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new GraphQLError('Expected an instant with its zone, such as "2026-11-23T09:30:00Z".');
  return date;
};

export const UuidScalar = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'A UUID that the client makes.',
  serialize: uuid,
  parseValue: uuid,
  parseLiteral: (node) => uuid(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant: ISO 8601 with a zone. Answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value : instant(value)).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});
