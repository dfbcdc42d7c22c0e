import type { Seniority, AskedSettingFragment } from '../../../gql/jobs/graphql';
import { requirementWord } from '../job-words';

export type Setting = AskedSettingFragment;
type Levels = Setting['targets'];

/** What a placement does to one criterion of the rubric. */
export interface Shift {
  key: string;
  title: string;
  /** 'weighs 2 instead of 1' */
  changes: readonly string[];
  reason: string | null;
}

const LEVEL_OF: Record<Seniority, keyof Omit<Levels, '__typename'>> = {
  MID: 'mid',
  SENIOR: 'senior',
  STAFF: 'staff',
};

export const levelAt = (levels: Levels, seniority: Seniority): number => levels[LEVEL_OF[seniority]];

const steps = (base: Levels, placed: Levels): number[] => [
  placed.mid - base.mid,
  placed.senior - base.senior,
  placed.staff - base.staff,
];

/** '1 level higher' where every seniority moves alike; a level at the end of the scale cannot move as far. */
function targetChange(base: Levels, placed: Levels): string | null {
  const moves = steps(base, placed).filter((step) => step !== 0);
  const [first] = moves;
  if (first === undefined) return null;
  const most = Math.max(...moves.map(Math.abs));
  const amount = most === 1 ? '1 level' : `up to ${most} levels`;
  return `target ${amount} ${first > 0 ? 'higher' : 'lower'}`;
}

function changesOf(base: Setting, placed: Setting): string[] {
  if (base.use !== placed.use) return [placed.use === 'SCORED' ? 'asked here only' : 'not asked here'];
  if (placed.use !== 'SCORED') return [];
  return [
    base.weight !== placed.weight && `weighs ${placed.weight} instead of ${base.weight}`,
    base.requirement !== placed.requirement &&
      `${requirementWord(placed.requirement)} instead of ${requirementWord(base.requirement)}`,
    targetChange(base.targets, placed.targets),
  ].filter((change) => typeof change === 'string');
}

/** What the placement changes about the rubric as it is written, by position. */
export function shiftsOf(base: readonly Setting[], placed: readonly Setting[]): Shift[] {
  const before = new Map(base.map((setting) => [setting.criterion.key, setting]));
  return placed.flatMap((setting) => {
    const { key, title } = setting.criterion;
    const written = before.get(key);
    const changes = written ? changesOf(written, setting) : [];
    return changes.length === 0 ? [] : [{ key, title, changes, reason: setting.weightReason }];
  });
}

/** What a scorecard of the job will ask for. */
export const askedIn = (settings: readonly Setting[]): Setting[] =>
  settings.filter(({ use }) => use === 'SCORED');
