/** The seniorities as a document spells them. */
export const SENIORITIES = ['mid', 'senior', 'staff'] as const;
export type SeniorityKey = (typeof SENIORITIES)[number];

export const BASE = 'base';
const USUAL: SeniorityKey = 'senior';

/** How a version is read: in the address, so that two people look at the same thing. What is usual is left out. */
export interface VersionSearch {
  placement?: string;
  seniority?: SeniorityKey;
}

const isSeniority = (value: unknown): value is SeniorityKey => SENIORITIES.some((one) => one === value);
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);

export const versionSearch = (search: Record<string, unknown>): VersionSearch => {
  const { placement, seniority } = search;
  return {
    ...(isKey(placement) && placement !== BASE && { placement }),
    ...(isSeniority(seniority) && seniority !== USUAL && { seniority }),
  };
};

export const seniorityOf = ({ seniority = USUAL }: VersionSearch): SeniorityKey => seniority;

/** A placement that the version does not have reads as the base: an old link still shows the rubric. */
export const placementOf = (
  { placement = BASE }: VersionSearch,
  placements: readonly { key: string }[],
): string => (placements.some(({ key }) => key === placement) ? placement : BASE);
