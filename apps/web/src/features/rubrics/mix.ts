import type { CountsPartsFragment, Family } from '../../gql/rubrics/graphql';
import { FAMILIES } from './words';

export interface Share<Key extends string> {
  key: Key;
  /** Whole per cent; all shares together are 100, unless nothing counts. */
  percent: number;
}

/** Whole per cents that add up to 100: what rounding down leaves goes where most was cut off. */
export function wholePercents(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (amount / total) * 100);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  const cut = (place: number): number => (exact[place] ?? 0) - (whole[place] ?? 0);
  const raised = [...exact.keys()].toSorted((one, other) => cut(other) - cut(one)).slice(0, missing);
  return whole.map((percent, place) => (raised.includes(place) ? percent + 1 : percent));
}

const sharesOf = <Key extends string>(amounts: ReadonlyMap<Key, number>): Share<Key>[] => {
  const percents = wholePercents([...amounts.values()]);
  return [...amounts.keys()].map((key, place) => ({ key, percent: percents[place] ?? 0 }));
};

type Counted = Pick<CountsPartsFragment, 'use' | 'weight'> & { criterion: { family: Family } };

/** What share of the score each family makes, from the weights of the scored criteria. */
export function familyMix(settings: readonly Counted[]): Share<Family>[] {
  const amounts = new Map(FAMILIES.map((family) => [family, 0]));
  for (const { use, weight, criterion } of settings) {
    if (use === 'SCORED') amounts.set(criterion.family, (amounts.get(criterion.family) ?? 0) + weight);
  }
  return sharesOf(amounts);
}

type Built = Pick<CountsPartsFragment, 'use' | 'weight'> & { criterion: { paradigms: readonly string[] } };

/** What kind of software the work is: each scored criterion's weight, split evenly over its paradigms. */
export function paradigmMix(settings: readonly Built[]): Share<string>[] {
  const amounts = new Map<string, number>();
  for (const { use, weight, criterion } of settings) {
    if (use !== 'SCORED') continue;
    for (const paradigm of criterion.paradigms) {
      amounts.set(paradigm, (amounts.get(paradigm) ?? 0) + weight / criterion.paradigms.length);
    }
  }
  return sharesOf(new Map([...amounts].toSorted(([one], [other]) => one.localeCompare(other))));
}
