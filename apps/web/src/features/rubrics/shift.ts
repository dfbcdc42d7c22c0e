import type { SettingPartsFragment } from '../../gql/rubrics/graphql';
import type { SeniorityKey } from './version-search';

type Setting = Pick<SettingPartsFragment, 'use' | 'requirement' | 'weight' | 'targets'>;

/** What a placement changes about one criterion; null where it stays as written. */
export interface Shift {
  use: 'turned on' | 'turned off' | null;
  target: 'raised' | 'lowered' | null;
  weightWas: number | null;
  requirementWas: Setting['requirement'] | null;
}

const targetShift = (before: number, after: number): Shift['target'] => {
  if (before === after) return null;
  return after > before ? 'raised' : 'lowered';
};

const useShift = (before: Setting['use'], after: Setting['use']): Shift['use'] => {
  if (before === after) return null;
  return after === 'SCORED' ? 'turned on' : 'turned off';
};

export const shiftOf = (before: Setting, after: Setting, seniority: SeniorityKey): Shift => ({
  use: useShift(before.use, after.use),
  target: targetShift(before.targets[seniority], after.targets[seniority]),
  weightWas: before.weight === after.weight ? null : before.weight,
  requirementWas: before.requirement === after.requirement ? null : before.requirement,
});
