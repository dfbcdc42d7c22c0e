import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { textProblems } from './written-text.js';

/** One criterion as the interviewer rated it: a level, or not observed. */
export interface CriterionRating {
  /** The criterion's key. */
  readonly criterion: string;
  readonly level?: number | null | undefined;
  readonly notObserved: boolean;
  /** What was seen or heard; with `notObserved`, why nothing was. */
  readonly evidence: string;
}

/** A whole card, as it is handed in. */
export interface Submission {
  readonly recommendation?: string | null | undefined;
  readonly summary: string;
  readonly ratings: readonly CriterionRating[];
}

/** A criterion that the assignment asks for. */
export interface AskedCriterion {
  readonly key: string;
  readonly title: string;
  /** From 1, in the document order of the rubric version. */
  readonly position: number;
}

export interface SubmissionRules {
  readonly asked: readonly AskedCriterion[];
  /** The organization's rule: each level needs its evidence in writing. */
  readonly evidenceRequired: boolean;
}

/**
 * Everything that keeps a card from being submitted, at once, so that the interviewer goes through it
 * one time. Empty means that each criterion asked for has a level or is not observed, and nothing else does.
 */
export function submissionProblems(submission: Submission, rules: SubmissionRules): Problem[] {
  const { ratings, recommendation, summary } = submission;
  return [
    ...rules.asked.flatMap((criterion) => askedProblems(criterion, ratings, rules.evidenceRequired)),
    ...ratings.flatMap((rating) => notAskedProblems(rating, rules.asked)),
    ...(recommendation
      ? []
      : [
          problem(ProblemCode.RECOMMENDATION_MISSING, 'Choose an overall recommendation.', [
            'recommendation',
          ]),
        ]),
    ...textProblems(summary, ['summary']),
  ];
}

function askedProblems(
  { key, title }: AskedCriterion,
  ratings: readonly CriterionRating[],
  evidenceRequired: boolean,
): Problem[] {
  const [rating, again] = ratings.filter(({ criterion }) => criterion === key);
  const path = ['ratings', key];
  if (!rating)
    return [problem(ProblemCode.RATING_MISSING, `"${title}" needs a level or "not observed".`, path)];
  if (again) return [problem(ProblemCode.INVALID_VALUE, `"${title}" is rated twice. Keep one.`, path)];
  return [
    ...ratingProblems(rating, title, path),
    ...(evidenceRequired && isLevel(rating.level) && rating.evidence.trim() === ''
      ? [
          problem(
            ProblemCode.EVIDENCE_MISSING,
            `"${title}" needs evidence: what you saw or heard that earns the level.`,
            [...path, 'evidence'],
          ),
        ]
      : []),
    ...textProblems(rating.evidence, [...path, 'evidence']),
  ];
}

function ratingProblems(
  { level, notObserved }: CriterionRating,
  title: string,
  path: readonly string[],
): Problem[] {
  const at = [...path, 'level'];
  const given = level !== null && level !== undefined;
  if (given && notObserved)
    return [
      problem(ProblemCode.INVALID_VALUE, `"${title}" has a level and is "not observed". Keep one.`, at),
    ];
  if (given && !isLevel(level))
    return [problem(ProblemCode.INVALID_VALUE, `"${title}" takes a level from 1 to 5.`, at)];
  return given || notObserved
    ? []
    : [problem(ProblemCode.RATING_MISSING, `"${title}" needs a level or "not observed".`, at)];
}

const notAskedProblems = ({ criterion }: CriterionRating, asked: readonly AskedCriterion[]): Problem[] =>
  asked.some(({ key }) => key === criterion)
    ? []
    : [
        problem(
          ProblemCode.RATING_NOT_ASKED,
          'This interview does not ask for this criterion. Leave it out.',
          ['ratings', criterion],
        ),
      ];

/** Whether a value is a level of the scale, whole and from 1 to 5. */
export const isLevel = (level: number | null | undefined): level is number =>
  typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 5;
