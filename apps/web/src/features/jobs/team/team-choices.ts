import type { ColleaguesQuery } from '../../../gql/jobs/graphql';
import type { Problem } from '../../../ui/problems';

export interface Colleague {
  id: string;
  name: string;
}

interface Known {
  managers: readonly Colleague[];
  recruiters: readonly Colleague[];
}

interface Choices extends Known {
  /** Not everybody is listed: a part of a name finds the others. */
  isCut: boolean;
}

interface Chosen {
  managerIds: readonly string[];
  recruiterIds: readonly string[];
}

const byName = (one: Colleague, other: Colleague): number => one.name.localeCompare(other.name);

/** Each person once, by name; whoever is chosen stays in the list when a search would leave them out. */
const listed = (
  found: readonly Colleague[],
  known: readonly Colleague[],
  chosen: readonly string[],
): Colleague[] => {
  const people = new Map(found.map(({ id, name }) => [id, { id, name }]));
  for (const one of known) if (chosen.includes(one.id)) people.set(one.id, one);
  return [...people.values()].toSorted(byName);
};

/** Who can be chosen for each part of a team. An admin can do whatever a recruiter does. */
export function choicesOf(
  lists: ColleaguesQuery | undefined,
  known: Known,
  { managerIds, recruiterIds }: Chosen,
): Choices {
  const { managers, recruiters, admins } = lists ?? {};
  const connections = [managers, recruiters, admins];
  return {
    managers: listed(managers?.nodes ?? [], known.managers, managerIds),
    recruiters: listed(
      [...(recruiters?.nodes ?? []), ...(admins?.nodes ?? [])],
      known.recruiters,
      recruiterIds,
    ),
    isCut: connections.some((connection) => connection?.pageInfo.hasNextPage === true),
  };
}

/** What is wrong with one part of the team; the server names the place in the list, whose person the message names. */
export function problemsOfPart(problems: readonly Problem[], field: keyof Chosen): string | undefined {
  const own = problems.filter(({ path }) => Array.isArray(path) && path[0] === field);
  return own.length === 0 ? undefined : own.map(({ message }) => message).join(' ');
}

/** Every path that a problem of the team can have: its part of the form shows it. */
export const teamPaths = (team: Chosen): string[] =>
  (['managerIds', 'recruiterIds'] as const).flatMap((field) => [
    field,
    ...team[field].map((_, place) => `${field}.${place}`),
  ]);
