import { listText, plural } from '../../ui/format';
import { formatMoment } from '../../ui/format-time';
import { waitedFor } from '../../ui/seal-text';
import type { Agenda, Dated } from './agenda';

/** 'One interview today', in figures, and what is still with the reader. */
export const daySentence = ({ next, waiting, coming }: Agenda<Dated>, today: number): string => {
  if (!next && waiting.length === 0 && coming.length === 0) return 'Nothing is asked of you.';
  const late = waiting.filter(({ state }) => state === 'LATE').length;
  const interviews = today === 0 ? 'No interview today.' : `${plural(today, 'interview')} today.`;
  const owed =
    waiting.length === 0
      ? 'No scorecard is due.'
      : `${plural(waiting.length, 'scorecard')} ${waiting.length === 1 ? 'is' : 'are'} still with you${late > 0 ? `, ${late} late` : ''}.`;
  return `${interviews} ${owed}`;
};

interface Colleague {
  state: string;
  shadow: boolean;
  member: { id: string; name: string };
}

/** 'With Mei Tanaka; Jonas Weber shadows and does not score.' */
export const companyText = (assignments: readonly Colleague[], memberId: string): string => {
  const others = assignments.filter(({ member, state }) => member.id !== memberId && state !== 'WITHDRAWN');
  const names = (shadow: boolean) =>
    others.filter((one) => one.shadow === shadow).map(({ member }) => member.name);
  const [raters, shadows] = [names(false), names(true)];
  const shadowing = `${listText(shadows)} ${shadows.length === 1 ? 'shadows' : 'shadow'}`;
  if (raters.length === 0) return shadows.length === 0 ? 'You interview alone' : shadowing;
  return `With ${listText(raters)}${shadows.length > 0 ? `; ${shadowing}` : ''}`;
};

interface Drafted {
  position: number;
  level: number | null;
  notObserved: boolean;
}

/** How many criteria have an answer in a draft; position 0 is the overall. */
export const answeredIn = (draft: readonly Drafted[]): number =>
  draft.filter(({ position, level, notObserved }) => position > 0 && (level !== null || notObserved)).length;

/** 'Draft, due today 18:00', 'Late, was due Tue 24 10:30'. */
export const dueText = (row: Dated, draft: readonly Drafted[], now: Date): string => {
  const moment = formatMoment(row.dueAt, now);
  if (row.state === 'LATE') return `Late, was due ${moment}`;
  return draft.length > 0 ? `Draft, due ${moment}` : `Due ${moment}`;
};

/** '8 of 8 rated', '5 of 6 rated, 1 not observed'. */
export const ratedText = (ratings: readonly { notObserved: boolean }[]): string => {
  const missed = ratings.filter(({ notObserved }) => notObserved).length;
  const rated = `${ratings.length - missed} of ${ratings.length} rated`;
  return missed === 0 ? rated : `${rated}, ${missed} not observed`;
};

interface SealedRound {
  number: number;
  opensAt: string | null;
  assignments: readonly { state: string; member: { name: string } }[];
}

/** 'Waiting for Mei Tanaka, at most until Thu 26 18:00'; nothing about any card. */
export const sealedText = (rounds: readonly SealedRound[], number: number, now: Date): string => {
  const round = rounds.find((one) => one.number === number);
  const names = waitedFor(round?.assignments ?? []);
  if (names.length === 0) return 'Opens soon';
  const until = round?.opensAt ? `, until ${formatMoment(round.opensAt, now)} at most` : '';
  return `Waiting for ${listText(names)}${until}`;
};
