import type { Access } from '../gql/app/graphql';
import type { IconName } from '../ui/icon';

export interface NavigationItem {
  to: string;
  title: string;
  icon: IconName;
  /** The second key after G. */
  key?: string;
  /** Addresses below these belong to the item, besides its own. */
  covers?: readonly string[];
}

/** Items that belong together; a gap is drawn between groups. */
export type NavigationGroup = readonly NavigationItem[];

const INTERVIEWS = {
  to: '/interviews',
  title: 'My interviews',
  icon: 'calendar',
  key: 'i',
  covers: ['/scorecards'],
} satisfies NavigationItem;
const JOBS = {
  to: '/jobs',
  title: 'Jobs',
  icon: 'job',
  key: 'j',
  covers: ['/applications'],
} satisfies NavigationItem;
const CANDIDATES = {
  to: '/candidates',
  title: 'Candidates',
  icon: 'people',
  key: 'c',
} satisfies NavigationItem;
const RUBRICS = { to: '/rubrics', title: 'Rubrics', icon: 'rubric', key: 'r' } satisfies NavigationItem;
const ROLES = { to: '/roles', title: 'Role catalogue', icon: 'role', key: 'o' } satisfies NavigationItem;
const MEMBERS = {
  to: '/settings/members',
  title: 'Members',
  icon: 'badge',
  key: 'm',
} satisfies NavigationItem;
const TOKENS = { to: '/settings/tokens', title: 'API tokens', icon: 'code' } satisfies NavigationItem;

/** What each kind of access works with: its pages first, then what it looks things up in. The order of kinds decides the landing page. */
const BY_ACCESS: readonly [Access, work: NavigationGroup, reference: NavigationGroup][] = [
  ['INTERVIEWER', [INTERVIEWS], [RUBRICS, ROLES]],
  ['RECRUITER', [JOBS, CANDIDATES], [RUBRICS, ROLES, TOKENS]],
  ['MANAGER', [JOBS, CANDIDATES], [RUBRICS, ROLES]],
  ['ADMIN', [RUBRICS, JOBS, CANDIDATES], [ROLES, MEMBERS, TOKENS]],
  ['CALIBRATION_LEAD', [], [RUBRICS, ROLES]],
  ['AUDITOR', [], [RUBRICS, ROLES]],
];

const once = (items: readonly NavigationItem[], before: readonly NavigationItem[] = []): NavigationItem[] =>
  items.filter((item, place) => items.indexOf(item) === place && !before.includes(item));

/** The union of what a person's access opens, each page once, empty groups left out. */
export const navigationFor = (
  access: readonly Access[],
  exists: (path: string) => boolean,
): readonly NavigationGroup[] => {
  const held = BY_ACCESS.filter(([kind]) => access.includes(kind));
  const work = once(held.flatMap(([, items]) => items));
  const reference = once(
    held.flatMap(([, , items]) => items),
    work,
  );
  return [work, reference]
    .map((group) => group.filter((item) => exists(item.to)))
    .filter((group) => group.length > 0);
};

/** Where a person starts: the first page of the first access they hold. */
export const landingPath = (groups: readonly NavigationGroup[]): string | undefined => groups[0]?.[0]?.to;

const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

/** The item whose page, or a page below it, is open. */
export const activeItem = (groups: readonly NavigationGroup[], path: string): NavigationItem | undefined =>
  groups.flat().find((item) => [item.to, ...(item.covers ?? [])].some((root) => isWithin(path, root)));

/** Phones have room for five: what does not fit goes into a menu that takes the fifth place. */
export const phoneTabs = (
  groups: readonly NavigationGroup[],
): { tabs: readonly NavigationItem[]; more: readonly NavigationItem[] } => {
  const all = groups.flat();
  return all.length <= 5 ? { tabs: all, more: [] } : { tabs: all.slice(0, 4), more: all.slice(4) };
};
