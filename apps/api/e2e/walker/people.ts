import { Access } from '@plumbline/kernel';
import type { Person } from '../testing/organization.js';

const INTERVIEWS = Access.INTERVIEWER;

/** Those who owe a card for `mixed`, each with another access beside: none of it may lift the blindness. */
const BLIND = {
  ben: [INTERVIEWS],
  blindRecruiter: [Access.RECRUITER, INTERVIEWS],
  blindManager: [Access.MANAGER, INTERVIEWS],
  blindAdmin: [Access.ADMIN, INTERVIEWS],
  blindLead: [Access.CALIBRATION_LEAD, INTERVIEWS],
  blindAuditor: [Access.AUDITOR, INTERVIEWS],
  blindAll: Object.values(Access),
} as const;

const SEEING = {
  admin: [Access.ADMIN],
  recruiter: [Access.RECRUITER],
  manager: [Access.MANAGER],
  otherManager: [Access.MANAGER],
  ann: [INTERVIEWS],
  cat: [INTERVIEWS],
  dan: [INTERVIEWS],
  lead: [Access.CALIBRATION_LEAD],
  auditor: [Access.AUDITOR],
  nobody: [],
} as const;

export const PEOPLE: Readonly<Record<PersonName, readonly Access[]>> = { ...BLIND, ...SEEING };
export type PersonName = keyof typeof BLIND | keyof typeof SEEING;
export const BLIND_PEOPLE = Object.keys(BLIND) as readonly (keyof typeof BLIND)[];
export const EVERYBODY = Object.keys(PEOPLE) as readonly PersonName[];

/** A member and the credential that is theirs, whichever API it is shown to. */
export type Persona = Pick<Person, 'id' | 'member' | 'headers'>;
