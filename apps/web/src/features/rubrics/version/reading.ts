import type { SettingPartsFragment, VersionPartsFragment } from '../../../gql/rubrics/graphql';
import type { SeniorityKey } from '../version-search';
import type { Placed } from './use-placed';

export type Criterion = VersionPartsFragment['criteria'][number];

/** A version as somebody reads it: in one placement, at one seniority. */
export interface Reading {
  version: VersionPartsFragment;
  placed: Placed;
  seniority: SeniorityKey;
}

/** One criterion with how it counts here and how it counts as written. */
export interface ReadCriterion {
  criterion: Criterion;
  setting: SettingPartsFragment;
  asWritten: SettingPartsFragment;
}

/** Those of the scorecard first, then the electives, each in the order of the document. */
export function readCriteria({ version, placed }: Pick<Reading, 'version' | 'placed'>): ReadCriterion[] {
  const all = version.criteria.flatMap((criterion, place) => {
    const [setting, asWritten] = [placed.settings[place], version.settings[place]];
    return setting && asWritten ? [{ criterion, setting, asWritten }] : [];
  });
  return [...all.filter(isScored), ...all.filter((one) => !isScored(one))];
}

export const isScored = ({ setting }: ReadCriterion): boolean => setting.use === 'SCORED';

export const placementName = ({ version, placed }: Reading): string =>
  version.placements.find(({ key }) => key === placed.placement)?.title ?? 'As written';

/** What follows the criteria on the page. Keys of competencies never begin with "about-". */
export const CLOSING = [
  { id: 'about-role', title: 'The role' },
  { id: 'about-mix', title: 'What it is made of' },
  { id: 'about-plan', title: 'Suggested plan' },
  { id: 'about-seniority', title: 'Seniorities' },
  { id: 'about-scale', title: 'Rating scale' },
  { id: 'about-notes', title: 'Notes' },
] as const;
