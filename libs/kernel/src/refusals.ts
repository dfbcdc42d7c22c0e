/**
 * Thrown when a thing is absent or belongs to another organization; the caller cannot tell which.
 * graphql-js copies `extensions` to the response, so no layer above has to translate it.
 */
export class NotFound extends Error {
  readonly extensions = { code: 'NOT_FOUND' };

  constructor(what: string) {
    super(`There is no such ${what}, or it is not yours to see.`);
  }
}

/** Thrown before any look-up when the actor's access does not cover the operation. */
export class Forbidden extends Error {
  readonly extensions = { code: 'FORBIDDEN' };

  constructor(what = 'this') {
    super(`Your access does not cover ${what}.`);
  }
}

/** Thrown when nobody is signed in, or the session has ended. */
export class Unauthenticated extends Error {
  readonly extensions = { code: 'UNAUTHENTICATED' };

  constructor() {
    super('Sign in first: there is no session, or it has ended.');
  }
}
