import {
  goTo,
  isAtOverall,
  press,
  startingPlace,
  type CardKey,
  type CardPlace,
  type Rating,
} from './card-keys';

const start = (count = 3): CardPlace => startingPlace(Array.from({ length: count }, () => false));

const play = (keys: readonly CardKey[], from = start()) => {
  const ratings: Rating[] = [];
  let card = from;
  for (const key of keys) {
    const step = press(card, key);
    card = step.card;
    if (step.rating) ratings.push(step.rating);
  }
  return { card, ratings };
};

describe('rating by keys', () => {
  it.each([1, 3, 8, 12])('rates %i criteria and the overall with two keys each and one more', (count) => {
    const perCriterion: CardKey[] = ['level-4', 'next'];
    const keys = [...Array.from({ length: count }, () => perCriterion).flat(), 'level-3' as const];
    const { card, ratings } = play(keys, start(count));
    // Two more, for review and submit, make the 2n + 3 of the whole card.
    expect(keys).toHaveLength(2 * count + 1);
    expect(ratings.map(({ place, level }) => [place, level])).toEqual([
      ...Array.from({ length: count }, (_, place) => [place, 4]),
      [count, 3],
    ]);
    expect(isAtOverall(card)).toBe(true);
  });

  it('keeps to the criterion one is at until told to go on', () => {
    const { card, ratings } = play(['level-2', 'level-5', 'not-observed', 'clear']);
    expect(card.here).toBe(0);
    expect(ratings.map(({ level }) => level)).toEqual([2, 5, 'N', null]);
  });

  it('has four answers and no N at the overall', () => {
    const atOverall = goTo(start(), 3);
    expect(play(['level-5', 'not-observed'], atOverall).ratings).toEqual([]);
    expect(play(['level-4', 'clear'], atOverall).ratings).toEqual([
      { place: 3, level: 4 },
      { place: 3, level: null },
    ]);
  });
});

describe('moving by keys', () => {
  it('stops at both ends', () => {
    expect(play(['back']).card.here).toBe(0);
    expect(play(['forward', 'forward', 'forward', 'next', 'forward']).card.here).toBe(3);
  });

  it('goes to the evidence of the criterion and back, and to the notes from anywhere', () => {
    const inEvidence = play(['forward', 'evidence']).card;
    expect(inEvidence).toMatchObject({ here: 1, focus: { on: 'evidence' } });
    expect(press(inEvidence, 'leave-text').card).toMatchObject({ here: 1, focus: { on: 'picker' } });
    expect(play(['note']).card).toMatchObject({ here: 0, pane: 'kit', focus: { on: 'note' } });
    expect(play(['note', 'leave-text']).card).toMatchObject({ pane: 'criteria', focus: { on: 'picker' } });
  });

  it('has no evidence to go to at the overall', () => {
    const atOverall = goTo(start(), 3);
    expect(press(atOverall, 'evidence').card).toBe(atOverall);
  });

  it('asks for focus anew each time, also at the same place', () => {
    const turns = [press(start(), 'level-1').card, play(['level-1', 'level-1']).card].map(
      ({ focus }) => focus.turn,
    );
    expect(turns).toEqual([1, 2]);
  });

  it('folds the anchors away and back without going anywhere', () => {
    const folded = press(start(), 'anchors').card;
    expect(folded).toMatchObject({ showsAnchors: false, here: 0, focus: { turn: 0 } });
    expect(press(folded, 'anchors').card.showsAnchors).toBe(true);
  });
});

describe('where one starts', () => {
  it('is the first criterion without an answer, else the overall', () => {
    expect(startingPlace([false, false]).here).toBe(0);
    expect(startingPlace([true, false, false]).here).toBe(1);
    expect(isAtOverall(startingPlace([true, true]))).toBe(true);
  });
});
