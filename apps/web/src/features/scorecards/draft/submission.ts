import type { Recommendation, SubmitScorecardInput } from '../../../gql/scorecards/graphql';
import type { Problem } from '../../../ui/problems';
import { OVERALL } from './answer';
import { answerAt, type DraftView } from './draft-view';
import { readNotes, summaryOf } from './notes';

export const RECOMMENDATIONS: readonly { value: Recommendation; level: number; words: string }[] = [
  { value: 'STRONG_NO', level: 1, words: 'Strong no' },
  { value: 'NO', level: 2, words: 'No' },
  { value: 'YES', level: 3, words: 'Yes' },
  { value: 'STRONG_YES', level: 4, words: 'Strong yes' },
];

export const recommendationWords = (value: Recommendation): string =>
  RECOMMENDATIONS.find((one) => one.value === value)?.words ?? value;

export type Submission = Omit<SubmitScorecardInput, 'idempotencyKey'>;

interface Asked {
  key: string;
  position: number;
}

/** The whole card as it stands on the screen. */
export const submissionOf = (
  assignmentId: string,
  criteria: readonly Asked[],
  view: Pick<DraftView, 'answers'>,
): Submission => {
  const overall = answerAt(view, OVERALL);
  return {
    assignmentId,
    recommendation: RECOMMENDATIONS.find(({ level }) => level === overall.level)?.value ?? null,
    summary: summaryOf(readNotes(overall.text)),
    ratings: criteria.map(({ key, position }) => {
      const { level, notObserved, text } = answerAt(view, position);
      return { criterion: key, level, notObserved, evidence: text };
    }),
  };
};

const steps = (path: Problem['path']): string[] => {
  if (path === null || path === undefined) return [];
  const all = typeof path === 'string' ? path.split('.') : path.map(String);
  return all[0] === 'input' ? all.slice(1) : all;
};

/** The place on the card that a problem is about: a criterion from 0, the overall after the last, or none. */
export const placeOfProblem = (problem: Problem, criteria: readonly Asked[]): number | null => {
  const [field, key] = steps(problem.path);
  if (field === 'recommendation' || field === 'summary') return criteria.length;
  if (field !== 'ratings') return null;
  // A list may be named by its place instead of by the criterion's key.
  const byKey = criteria.findIndex((criterion) => criterion.key === key);
  const place = byKey >= 0 ? byKey : Number(key);
  return Number.isInteger(place) && place >= 0 && place < criteria.length ? place : null;
};

export const problemsByPlace = (
  problems: readonly Problem[],
  criteria: readonly Asked[],
): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  for (const problem of problems) {
    const place = placeOfProblem(problem, criteria);
    if (place !== null) found.set(place, [...(found.get(place) ?? []), problem]);
  }
  return found;
};
