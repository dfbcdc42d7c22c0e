import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/** Codes that PostgreSQL and the socket give while the database is away; the request may be sent again. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
  '53100',
]);

const causeOf = (error: unknown): { code?: string; message?: string } => {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const driver = (original as { driverError?: unknown }).driverError;
  return (driver ?? original) as { code?: string; message?: string };
};

/** What pg and TypeORM say, without a code, of a connection that broke: the latter gives its handle back unasked. */
const BROKE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query runner already released/;

const isAway = ({ code, message }: { code?: string; message?: string }): boolean =>
  (code !== undefined && AWAY.has(code)) || BROKE.test(message ?? '');

/**
 * What the caller is told of an error. A refusal carries a code of its own and is shown as it is; anything
 * else is a fault of ours: its text goes to the log and never to the caller.
 */
export function shownError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _hidden, ...extensions } = { ...formatted.extensions };
  const code = extensions['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
  const cause = causeOf(error);
  const away = isAway(cause);
  if (!away) console.error('Request failed:', (error as GraphQLError).originalError?.stack ?? error);
  return {
    ...(formatted.path && { path: formatted.path }),
    message: away
      ? 'The database cannot be reached just now. Send the same request again in a moment.'
      : 'Something failed on our side, and nothing was changed. The log has the details.',
    extensions: { code: away ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
  };
}
