import type { Access } from '../gql/app/graphql';

/** In the order in which the kinds of access are offered. */
export const ACCESS: readonly Access[] = [
  'ADMIN',
  'RECRUITER',
  'MANAGER',
  'INTERVIEWER',
  'CALIBRATION_LEAD',
  'AUDITOR',
];

const NAMES: Record<Access, string> = {
  ADMIN: 'admin',
  RECRUITER: 'recruiter',
  MANAGER: 'hiring manager',
  INTERVIEWER: 'interviewer',
  CALIBRATION_LEAD: 'calibration lead',
  AUDITOR: 'auditor',
};

/** What a member may do, in a word. */
export const accessName = (access: Access): string => NAMES[access];

/** The same where it stands alone: on a tag, beside a checkbox. */
export const accessTitle = (access: Access): string =>
  NAMES[access].replace(/^./, (first) => first.toUpperCase());

const MEANINGS: Record<Access, string> = {
  ADMIN: 'Members, the organization and rubrics. Reads all applications, decides on none.',
  RECRUITER: 'Runs jobs, candidates and interviews. Reads everything that is released.',
  MANAGER: 'Reads and decides in the jobs they manage.',
  INTERVIEWER: 'Rates the interviews assigned to them.',
  CALIBRATION_LEAD: 'Compares raters by their levels, without candidates or texts.',
  AUDITOR: 'Reads levels, rates and the audit log, without names.',
};

/** What it lets a person do. */
export const accessMeaning = (access: Access): string => MEANINGS[access];
