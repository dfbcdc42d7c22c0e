import type { Access } from './access.js';

/** Who is asking, for which organization. Built once per request and always passed explicitly. */
export interface Actor {
  readonly organizationId: string;
  readonly memberId: string;
  readonly access: ReadonlySet<Access>;
  /** Goes to logs and into a comment of each statement, so that a slow query can be traced to its request. */
  readonly requestId: string;
}
