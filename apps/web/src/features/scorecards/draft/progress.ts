import { isAnswered, levelOf, lineCount, OVERALL, type Answer } from './answer';
import { answerAt, type DraftView } from './draft-view';

interface Asked {
  position: number;
  title: string;
}

export interface Progress {
  asked: number;
  rated: number;
  notObserved: number;
}

/** A step of the way from a card to its submission, at a place from 0; the overall is after the last. */
export interface Finding {
  place: number;
  kind: 'unrated' | 'no-overall' | 'no-evidence' | 'dispute';
}

export interface CardReview {
  /** What keeps the card from being submitted. */
  blockers: readonly Finding[];
  /** What is worth a look. */
  warnings: readonly Finding[];
}

export const progressOf = (criteria: readonly Asked[], view: Pick<DraftView, 'answers'>): Progress => {
  const answers = criteria.map(({ position }) => answerAt(view, position));
  return {
    asked: criteria.length,
    rated: answers.filter((answer) => answer.level !== null).length,
    notObserved: answers.filter((answer) => answer.notObserved).length,
  };
};

export const hasNoEvidence = (answer: Answer): boolean =>
  answer.level !== null && lineCount(answer.text) === 0;

/** What is missing as far as the page can see. The server looks again and has the last word. */
export const reviewCard = (
  criteria: readonly Asked[],
  view: Pick<DraftView, 'answers' | 'disputes'>,
  evidenceIsRequired: boolean,
): CardReview => {
  const places = criteria.map(({ position }, place) => ({
    place,
    position,
    answer: answerAt(view, position),
  }));
  const unrated = places
    .filter(({ answer }) => !isAnswered(answer))
    .map(({ place }): Finding => ({ place, kind: 'unrated' }));
  const unproven = places
    .filter(({ answer }) => hasNoEvidence(answer))
    .map(({ place }): Finding => ({ place, kind: 'no-evidence' }));
  const disputed = [...places, { place: criteria.length, position: OVERALL }]
    .filter(({ position }) => view.disputes.has(position))
    .map(({ place }): Finding => ({ place, kind: 'dispute' }));
  const noOverall: Finding[] =
    answerAt(view, OVERALL).level === null ? [{ place: criteria.length, kind: 'no-overall' }] : [];
  return {
    blockers: [...disputed, ...unrated, ...(evidenceIsRequired ? unproven : []), ...noOverall],
    warnings: evidenceIsRequired ? [] : unproven,
  };
};

/** '2 lines', 'no evidence', 'not observed', 'not rated': what the summary says beside a level. */
export const standing = (answer: Answer): string => {
  if (answer.notObserved) return 'not observed';
  const lines = lineCount(answer.text);
  if (levelOf(answer) === null) return 'not rated';
  if (lines === 0) return 'no evidence';
  return lines === 1 ? '1 line' : `${lines} lines`;
};
