import { Extensions } from '@nestjs/graphql';
import { Access, type IdKind } from '@plumbline/kernel';

/** Who may select a field: `anyone` signed in or not, any `member`, or members holding one of the named access. */
export type Permitted = 'anyone' | 'member' | readonly Access[];

/** The key under which types and fields of the schema carry what they permit. */
export const PERMITS = 'permits';
/** The key under which a type carries the kind of its public id. */
export const ID_KIND = 'idKind';

/**
 * Declares access. On an object type it is the default of its fields; on a field, query or mutation it
 * takes the default's place. A type or operation that declares nothing stops the start of the server.
 */
export const Permits = (
  ...permitted: readonly ['anyone'] | readonly ['member'] | readonly Access[]
): ReturnType<typeof Extensions> =>
  Extensions({
    [PERMITS]: permitted[0] === 'anyone' || permitted[0] === 'member' ? permitted[0] : permitted,
  });

/** Says what kind of id an object type has: its `id` field then shows the public form of the row's UUID. */
export const Identified = (kind: IdKind): ReturnType<typeof Extensions> => Extensions({ [ID_KIND]: kind });

export const RECRUITING: readonly Access[] = [Access.RECRUITER, Access.ADMIN];
export const HIRING: readonly Access[] = [Access.RECRUITER, Access.MANAGER, Access.ADMIN];
export const INTERVIEWING: readonly Access[] = [
  Access.RECRUITER,
  Access.MANAGER,
  Access.ADMIN,
  Access.INTERVIEWER,
];

/** How the key of every mutation's input is described. */
export const IDEMPOTENCY_KEY =
  'Made by the client, new for each act; the same key again answers with the same result.';
