import type { PanelAssignment } from './types';

/** What a plan promises: each criterion is rated by two people who do not know of each other's ratings. */
const RATERS_WANTED = 2;

interface Criterion {
  key: string;
  position: number;
  title: string;
}

export interface Cover {
  criterion: Criterion;
  /** Those whose ratings count, by name. */
  raters: readonly string[];
  /** Those in training: their cards count in no score. */
  shadows: readonly string[];
  isCovered: boolean;
}

export interface AskedMember {
  name: string;
  shadow: boolean;
  /** Positions of the criteria that they are asked for. */
  positions: readonly number[];
}

/** Everybody who is asked and not withdrawn, over all interviews. */
export const askedMembers = (
  interviews: readonly { assignments: readonly PanelAssignment[] }[],
): AskedMember[] =>
  interviews
    .flatMap(({ assignments }) => assignments)
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ member, shadow, criteria }) => ({
      name: member.name,
      shadow,
      positions: criteria.map(({ position }) => position),
    }));

const named = (members: readonly AskedMember[]): string[] =>
  [...new Set(members.map(({ name }) => name))].toSorted((one, other) => one.localeCompare(other));

/** Who rates what: for each criterion the people who are asked for it. Whoever is asked twice counts once. */
export const coverage = (criteria: readonly Criterion[], asked: readonly AskedMember[]): Cover[] =>
  criteria
    .toSorted((one, other) => one.position - other.position)
    .map((criterion) => {
      const own = asked.filter(({ positions }) => positions.includes(criterion.position));
      const raters = named(own.filter(({ shadow }) => !shadow));
      const shadows = named(own.filter(({ shadow }) => shadow));
      return { criterion, raters, shadows, isCovered: raters.length >= RATERS_WANTED };
    });

/** '5 of 8 criteria have two raters.' */
export function coverageSentence(covers: readonly Cover[]): string {
  const covered = covers.filter(({ isCovered }) => isCovered).length;
  if (covers.length === 0) return 'Nothing is scored.';
  if (covered === covers.length) return 'Every criterion has two raters.';
  return `${covered} of ${covers.length} criteria have two raters.`;
}
