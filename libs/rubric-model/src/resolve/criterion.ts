import { digestsOf } from '../canonical/digests.js';
import type { DocumentCriterion } from '../document/rubric-document.js';
import type { Competency, Criterion, Question, WorkSample } from '../source/documents.js';
import { weightOf } from './place.js';

/** One criterion with its competency copied in. */
export function documentCriterion(criterion: Criterion, competency: Competency): DocumentCriterion {
  const {
    competency: key,
    questions: _named,
    extraQuestions: _extra,
    workSample: _sample,
    ...counts
  } = criterion;
  const {
    kind: _kind,
    schemaVersion: _version,
    language: _language,
    reviewBy: _reviewBy,
    waivers: _waivers,
    aliases: _aliases,
    workSamples: _samples,
    ...text
  } = competency;
  return {
    ...text,
    ...counts,
    key,
    weight: weightOf(criterion),
    questions: questionsOf(criterion, competency),
    ...workSamplesOf(criterion, competency),
    digests: digestsOf(competency),
  };
}

const questionsOf = (criterion: Criterion, competency: Competency): Question[] =>
  [...competency.questions, ...(criterion.extraQuestions ?? [])].filter(({ id }) =>
    criterion.questions.includes(id),
  );

function workSamplesOf(
  criterion: Criterion,
  { workSamples }: Competency,
): { workSample: WorkSample; otherWorkSamples: WorkSample[] } {
  const workSample = workSamples.find(({ id }) => id === criterion.workSample);
  if (!workSample)
    throw new RangeError(`"${criterion.competency}" has no work sample "${criterion.workSample}".`);
  return { workSample, otherWorkSamples: workSamples.filter((one) => one !== workSample) };
}
