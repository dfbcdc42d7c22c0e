/** What a member may do. A member may hold several; an API token holds a subset of its owner's. */
export enum Access {
  ADMIN = 'admin',
  RECRUITER = 'recruiter',
  MANAGER = 'manager',
  INTERVIEWER = 'interviewer',
  CALIBRATION_LEAD = 'calibration-lead',
  AUDITOR = 'auditor',
}

/**
 * Which rows an actor may reach at all, as the database knows it (`plumbline.scope`). The tokens mean:
 * `all` every candidate and card; `jobs` those of jobs the member manages; `assignments` those of the
 * member's own assignments; `levels` released levels, without any person or text; `members` writing
 * members; `rubrics` writing rubrics; `audit` reading the audit log.
 */
export type RowScope = 'all' | 'jobs' | 'assignments' | 'levels' | 'members' | 'rubrics' | 'audit';

const SCOPES: Readonly<Record<Access, readonly RowScope[]>> = {
  [Access.ADMIN]: ['all', 'members', 'rubrics', 'audit'],
  [Access.RECRUITER]: ['all'],
  [Access.MANAGER]: ['jobs'],
  [Access.INTERVIEWER]: ['assignments'],
  [Access.CALIBRATION_LEAD]: ['levels'],
  [Access.AUDITOR]: ['levels', 'audit'],
};

/** The scope tokens of a set of access, comma separated, in a fixed order. Empty when there is none. */
export function rowScope(access: Iterable<Access>): string {
  return [...new Set([...access].flatMap((one) => SCOPES[one]))].sort().join(',');
}
