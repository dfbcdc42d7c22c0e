import { formatScore, listText, plural } from '../../ui/format';
import { formatClock, formatLongDay } from '../../ui/format-time';
import { jobLine } from '../../ui/job-line';
import { countedLevels, lastRelease } from './view';
import type { Card, CriterionRow, Decision, DebriefedApplication, Gate } from './view';

const RECOMMENDATIONS: Record<Card['recommendation'], string> = {
  STRONG_NO: 'Strong no',
  NO: 'No',
  YES: 'Yes',
  STRONG_YES: 'Strong yes',
};

const OUTCOMES: Record<Decision['outcome'], string> = { HIRE: 'Hire', NO_HIRE: 'No hire', HOLD: 'Hold' };

const GATES: Record<Gate['state'], string> = { MET: 'Met', NOT_MET: 'Not met', CANNOT_TELL: 'Cannot tell' };

export const recommendationName = (recommendation: Card['recommendation']): string =>
  RECOMMENDATIONS[recommendation];
export const outcomeName = (outcome: Decision['outcome']): string => OUTCOMES[outcome];
export const gateName = (state: Gate['state']): string => GATES[state];

/** What was applied for. */
export const jobText = ({ job }: DebriefedApplication): string => `${jobLine(job)}.`;

/** What was applied for, how many cards are open, and since when. */
export function debriefSentence(application: DebriefedApplication): string {
  const { debrief, rounds } = application;
  const released = lastRelease(rounds);
  if (!released) return jobText(application);
  const when = `${formatLongDay(released)}, ${formatClock(released)}`;
  const severally = rounds.filter(({ state }) => state === 'RELEASED').length > 1;
  const cards = plural(debrief.scorecards.length, 'scorecard');
  return `${jobText(application)} ${cards}, ${severally ? 'the last round released' : 'released'} on ${when}.`;
}

/** 'must-have, weight 3, 1 not observed' */
export function criterionMeta({ requirement, weight, cells }: CriterionRow): string {
  const unseen = cells.filter(({ notObserved }) => notObserved).length;
  return [
    requirement === 'MUST' && 'must-have',
    weight > 0 ? `weight ${weight}` : 'not scored',
    unseen > 0 && `${unseen} not observed`,
    cells.length === 0 && 'nobody asked',
  ]
    .filter(Boolean)
    .join(', ');
}

/** How far the outermost raters stand from each other. */
export const spreadText = (spread: number | null): string => {
  if (spread === null) return 'nothing to compare';
  return spread === 0 ? 'no spread' : `${plural(spread, 'level')} apart`;
};

export const meanText = (row: CriterionRow, cards: readonly Card[]): string =>
  row.mean === null ? 'no level' : `${formatScore(row.mean)} from ${countedLevels(row, cards)}`;

/** What a gate rests on: '3.5 against 3, from 2 ratings'. */
export function gateText({ state, n, mean, floor }: Gate): string {
  if (mean === null) return `Nobody observed it. The floor is ${floor}.`;
  const figure = `${formatScore(mean)} against a floor of ${floor}, from ${plural(n, 'rating')}.`;
  return state === 'CANNOT_TELL' ? `${figure} The raters stand on both sides of it.` : figure;
}

export const unmetText = (gates: readonly Gate[]): string =>
  listText(gates.map(({ criterion }) => criterion.title));

/** What a card is besides what it says: late, amended, in training, not blind. */
export const marksOf = ({ late, amended, assignment }: Card): string[] =>
  [
    late ? 'late' : '',
    amended ? 'amended' : '',
    assignment.shadow ? 'in training, not counted' : '',
    assignment.notBlind ? 'could read other cards before' : '',
  ].filter((mark) => mark !== '');
