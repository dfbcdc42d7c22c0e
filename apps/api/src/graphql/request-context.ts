import { randomUUID } from 'node:crypto';
import type { Authenticator } from '@plumbline/identity';
import { type Database, type GraphqlContext, Reads } from '@plumbline/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { carriesUsableCookie } from '../http/request-guards.js';
import { SESSION_COOKIE, setSessionCookie } from '../http/session-cookie.js';

const bearerOf = (request: FastifyRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];

/** Who is asking, found once a request; what it reads, batched for that request alone. */
export const requestContext =
  (authenticator: Authenticator, database: Database) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
    const requestId = randomUUID();
    const bearer = bearerOf(request);
    const cookie = carriesUsableCookie(request) ? request.cookies[SESSION_COOKIE] : undefined;
    const actor = await authenticator.authenticate({
      requestId,
      ...(bearer && { bearer }),
      ...(cookie && { cookie }),
    });
    void reply.header('x-request-id', requestId).header('cache-control', 'no-store');
    return {
      requestId,
      actor,
      reads: actor && new Reads(database, actor),
      credential: bearer ? 'token' : cookie ? 'cookie' : 'none',
      address: request.ip,
      setSession: (value) => setSessionCookie(request, reply, value),
    };
  };
