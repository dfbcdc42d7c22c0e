/** Where to go after signing in: an address of this client, never another site's. */
export const safeReturnPath = (path: unknown): string | undefined =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : undefined;
