import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Actor, Unauthenticated } from '@plumbline/kernel';
import type { Reads } from '../reads/reads.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  readonly requestId: string;
  /** Null while nobody is signed in; the access check lets only what permits anyone come that far. */
  readonly actor: Actor | null;
  readonly reads: Reads | null;
  /** How the caller proved who it is: a cookie needs the CSRF guard, a token does not. */
  readonly credential: 'cookie' | 'token' | 'none';
  readonly address: string;
  /** Sets or, with null, clears the session cookie of this response. */
  setSession(cookie: string | null): void;
}

const contextOf = (context: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(context).getContext<GraphqlContext>();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = contextOf(context);
  if (!actor) throw new Unauthenticated();
  return actor;
});

export const CurrentReads = createParamDecorator((_: unknown, context: ExecutionContext): Reads => {
  const { reads } = contextOf(context);
  if (!reads) throw new Unauthenticated();
  return reads;
});

export const CurrentContext = createParamDecorator((_: unknown, context: ExecutionContext): GraphqlContext =>
  contextOf(context),
);
