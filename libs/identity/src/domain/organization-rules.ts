import { problem, type Problem, ProblemCode } from '@plumbline/kernel';
import { nameProblems } from './person.js';

/** The name until the first admin gives one. */
export const UNNAMED = 'New organization';

export interface OrganizationSettings {
  readonly name: string;
  readonly zone: string;
  readonly dueHours: number;
}

/** A name of the time zone database. "+02:00" is none: it knows no summer time, so deadlines would drift. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

export function organizationProblems({ name, zone, dueHours }: OrganizationSettings): Problem[] {
  return [
    ...nameProblems(name),
    ...(isZone(zone)
      ? []
      : [problem(ProblemCode.INVALID_VALUE, 'A time zone is a name such as "Europe/Berlin".', ['zone'])]),
    ...(Number.isInteger(dueHours) && dueHours >= 1 && dueHours <= 720
      ? []
      : [
          problem(ProblemCode.INVALID_VALUE, 'A deadline is 1 to 720 hours after the interview.', [
            'dueHours',
          ]),
        ]),
  ];
}
