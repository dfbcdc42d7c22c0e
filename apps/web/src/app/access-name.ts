import type { Access } from '../gql/app/graphql';

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
