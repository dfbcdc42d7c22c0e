import type { SettingPartsFragment, StagePartsFragment } from '../../gql/rubrics/graphql';

interface Coverage {
  key: string;
  /** Whether each stage covers it, in the order of the stages. */
  stages: readonly boolean[];
  times: number;
  /** Each must is to be covered twice, every other scored criterion once. */
  isEnough: boolean;
}

type Covering = { covers: readonly Pick<StagePartsFragment['covers'][number], 'key'>[] };
type Covered = Pick<SettingPartsFragment, 'use' | 'requirement'> & { criterion: { key: string } };

/** Where each scored criterion is looked at in the suggested plan. */
export const coverageOf = (plan: readonly Covering[], settings: readonly Covered[]): Coverage[] =>
  settings
    .filter(({ use }) => use === 'SCORED')
    .map(({ criterion, requirement }) => {
      const stages = plan.map(({ covers }) => covers.some(({ key }) => key === criterion.key));
      const times = stages.filter(Boolean).length;
      return { key: criterion.key, stages, times, isEnough: times >= (requirement === 'MUST' ? 2 : 1) };
    });
