import type { Problem } from '@plumbline/kernel';
import { emailProblems, nameProblems } from './person.js';

/** What the first admin of an organization says about it and about themselves. */
export interface SetUp {
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
}

export const setUpProblems = ({ organizationName, name, email }: SetUp): Problem[] => [
  ...nameProblems(organizationName, ['organizationName']),
  ...nameProblems(name),
  ...emailProblems(email),
];
