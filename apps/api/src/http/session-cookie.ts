import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'plumbline_session';
const THIRTY_DAYS = 30 * 24 * 60 * 60;

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain HTTP is accepted on this machine alone; elsewhere the browser keeps the cookie to HTTPS. */
const isLocal = (request: FastifyRequest): boolean => LOCAL.has(request.hostname);

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, value: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: !isLocal(request) } as const;
  if (value === null) void reply.clearCookie(SESSION_COOKIE, options);
  else void reply.setCookie(SESSION_COOKIE, value, { ...options, maxAge: THIRTY_DAYS });
}
