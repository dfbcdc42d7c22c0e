import { isLevel, type Level, type LevelOrN } from '../../../ui/level';

/** Keys that a card knows, by what they do. Digits rate the criterion one is at, or the overall. */
export type CardKey =
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'level-5'
  | 'not-observed'
  | 'clear'
  | 'next'
  | 'forward'
  | 'back'
  | 'evidence'
  | 'note'
  | 'anchors'
  | 'leave-text';

export type Pane = 'criteria' | 'kit';

/** Where focus goes after a step; `turn` counts up, so that the same place can be asked for again. */
export interface FocusWish {
  on: 'picker' | 'evidence' | 'note';
  turn: number;
}

/** Where one is on a card: at a criterion by its place from 0, or, at `count`, at the overall. */
export interface CardPlace {
  count: number;
  here: number;
  showsAnchors: boolean;
  /** On narrow screens one pane is seen at a time. */
  pane: Pane;
  focus: FocusWish;
}

export interface Rating {
  /** A place from 0; `count` for the overall. */
  place: number;
  level: LevelOrN | null;
}

export const isAtOverall = (card: CardPlace): boolean => card.here === card.count;

/** One starts at the first criterion without an answer; a card that has them all is read from the overall. */
export const startingPlace = (answered: readonly boolean[]): CardPlace => {
  const open = answered.indexOf(false);
  return {
    count: answered.length,
    here: open < 0 ? answered.length : open,
    showsAnchors: true,
    pane: 'criteria',
    focus: { on: 'picker', turn: 0 },
  };
};

const focusOn = (card: CardPlace, on: FocusWish['on']): FocusWish => ({ on, turn: card.focus.turn + 1 });

export const goTo = (card: CardPlace, here: number, on: FocusWish['on'] = 'picker'): CardPlace => ({
  ...card,
  here: Math.min(card.count, Math.max(0, here)),
  pane: 'criteria',
  focus: focusOn(card, on),
});

const LEVEL_OF: Partial<Record<CardKey, Level>> = {
  'level-1': 1,
  'level-2': 2,
  'level-3': 3,
  'level-4': 4,
  'level-5': 5,
};

/** What a level key rates, if anything: the overall has four answers and no N. */
const ratingOf = (card: CardPlace, key: CardKey): Rating | null => {
  const place = card.here;
  if (key === 'clear') return { place, level: null };
  if (key === 'not-observed') return isAtOverall(card) ? null : { place, level: 'N' };
  const level = LEVEL_OF[key];
  if (!isLevel(level) || (isAtOverall(card) && level > 4)) return null;
  return { place, level };
};

const moved = (card: CardPlace, key: CardKey): CardPlace => {
  switch (key) {
    case 'next':
    case 'forward':
      return goTo(card, card.here + 1);
    case 'back':
      return goTo(card, card.here - 1);
    case 'evidence':
      return isAtOverall(card) ? card : goTo(card, card.here, 'evidence');
    case 'note':
      return { ...card, pane: 'kit', focus: focusOn(card, 'note') };
    case 'anchors':
      return { ...card, showsAnchors: !card.showsAnchors };
    case 'leave-text':
      return goTo(card, card.here);
    default:
      return card;
  }
};

/** What a key does on a card: a rating, a step, or both, since focus follows what was rated. */
export const press = (card: CardPlace, key: CardKey): { card: CardPlace; rating: Rating | null } => {
  const rating = ratingOf(card, key);
  return rating ? { card: goTo(card, rating.place), rating } : { card: moved(card, key), rating: null };
};
