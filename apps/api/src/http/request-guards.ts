import { boundsProblem } from '@plumbline/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './session-cookie.js';

const refuse = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  more: object = {},
): FastifyReply =>
  reply
    .status(status)
    .type('application/json')
    .send({ errors: [{ message, extensions: { ...more, code } }] });

const isGraphql = (request: FastifyRequest): boolean =>
  request.url === '/graphql' || request.url.startsWith('/graphql?');

/** Whether the request came from our own pages, as the browser says it. */
export function sameOrigin(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** A cookie authenticates POST requests of our own pages alone: elsewhere it is as if it were not there. */
export const carriesUsableCookie = (request: FastifyRequest): boolean =>
  request.method === 'POST' && SESSION_COOKIE in request.cookies && !request.headers.authorization;

const sourceOf = (request: FastifyRequest): unknown =>
  request.method === 'GET'
    ? (request.query as { query?: unknown }).query
    : (request.body as { query?: unknown } | null)?.query;

/** How many documents that passed are remembered: clients send the same few again and again. */
const REMEMBERED = 1000;

/** Bounds on a request to /graphql, in front of everything that would spend time on it. */
export function guardGraphql(server: FastifyInstance): void {
  const passed = new Set<string>();
  server.addHook('preHandler', async (request, reply) => {
    if (!isGraphql(request)) return undefined;
    if (carriesUsableCookie(request) && !sameOrigin(request))
      return refuse(
        reply,
        403,
        'CROSS_ORIGIN',
        'A session is accepted from the pages of this server alone. Use an API token from elsewhere.',
      );
    const source = sourceOf(request);
    if (typeof source !== 'string' || passed.has(source)) return undefined;
    const problem = boundsProblem(source);
    if (problem) return refuse(reply, 400, 'DOCUMENT_TOO_LARGE', problem.message, problem.extensions);
    if (passed.size >= REMEMBERED) passed.clear();
    if (source.length < 20_000) passed.add(source);
    return undefined;
  });
}
