import type { JobListItemFragment, Requirement, Seniority } from '../../gql/jobs/graphql';

const SENIORITIES: Record<Seniority, string> = { MID: 'mid', SENIOR: 'senior', STAFF: 'staff' };
const REQUIREMENTS: Record<Requirement, string> = {
  MUST: 'must-have',
  PREFERRED: 'preferred',
  TRAINABLE: 'trainable',
};

export const seniorityWord = (seniority: Seniority): string => SENIORITIES[seniority];

export const requirementWord = (requirement: Requirement): string => REQUIREMENTS[requirement];

/** 'Senior', at the beginning of a cell or a choice. */
export const capital = (word: string): string => `${word.charAt(0).toLocaleUpperCase()}${word.slice(1)}`;

type Team = JobListItemFragment['team'];

/** The names of those who do this part of a job. */
export const namesOf = (team: Team, part: Team[number]['part']): string[] =>
  team.filter((one) => one.part === part).map(({ member }) => member.name);

/** '1 h 5 min', as interviewers plan their day. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}
