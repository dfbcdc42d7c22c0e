import { orderProblems, placedAt, type PlannedPlace, stageProblems, type StageWishes } from './plan-rules.js';
import { StageKind } from './states.js';
import { LONGEST_NAME, LONGEST_TEXT } from './text.js';

const { REVIEW, INTERVIEW, DECISION } = StageKind;

const wishes = (more: Partial<StageWishes> = {}): StageWishes => ({
  title: 'Design talk',
  round: 2,
  minutes: 60,
  raters: 2,
  criteria: [1, 2],
  instructions: '',
  ...more,
});

const paths = (more: Partial<StageWishes>) => stageProblems(wishes(more)).map(({ path }) => path.join('.'));

describe('an interview stage by itself', () => {
  it.each<Partial<StageWishes>>([
    {},
    { round: 1, minutes: 5, raters: 1, criteria: [1] },
    { round: 9, minutes: 480, raters: 8 },
    { title: 'x'.repeat(LONGEST_NAME), instructions: 'x'.repeat(LONGEST_TEXT) },
  ])('may be %j', (more) => {
    expect(stageProblems(wishes(more))).toEqual([]);
  });

  it.each<[string, Partial<StageWishes>]>([
    ['title', { title: '  ' }],
    ['title', { title: 'x'.repeat(LONGEST_NAME + 1) }],
    ['instructions', { instructions: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['round', { round: 0 }],
    ['round', { round: 10 }],
    ['round', { round: 1.5 }],
    ['minutes', { minutes: 4 }],
    ['minutes', { minutes: 481 }],
    ['raters', { raters: 0 }],
    ['raters', { raters: 9 }],
    ['criteria', { criteria: [] }],
  ])('is refused at its %s', (path, more) => {
    expect(paths(more)).toEqual([path]);
  });

  it('names everything that is wrong at once, and what would be accepted', () => {
    const problems = stageProblems(wishes({ title: '', minutes: 0, raters: 0, criteria: [] }));
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['title', 'minutes', 'raters', 'criteria']);
    expect(problems[1]?.message).toBe('Minutes: 5 to 480.');
  });
});

const place = (id: string, kind: StageKind, round: number | null = null): PlannedPlace => ({
  id,
  kind,
  round,
});

const plan = (...rounds: number[]): PlannedPlace[] => [
  place('applied', REVIEW),
  ...rounds.map((round, at) => place(`talk-${at + 1}`, INTERVIEW, round)),
  place('debrief', DECISION),
];

describe('the order of a plan', () => {
  it.each([[[]], [[1]], [[1, 1, 2]], [[2, 5, 5]]])('may have the rounds %j', (rounds) => {
    expect(orderProblems(plan(...rounds))).toEqual([]);
  });

  it('has rounds that rise', () => {
    expect(orderProblems(plan(1, 2, 1)).map(({ path }) => path)).toEqual([['round']]);
  });

  it.each([
    ['before the first', placedAt(plan(1), place('new', INTERVIEW, 1), 1)],
    ['after the last', placedAt(plan(1), place('new', INTERVIEW, 1), 4)],
    ['without a first', plan(1).slice(1)],
    ['without a last', plan(1).slice(0, -1)],
    ['with two decisions', placedAt(plan(1), place('new', DECISION), 2)],
    ['empty', []],
  ])('has interviews between its two ends: not %s', (_, order) => {
    expect(orderProblems(order).map(({ path }) => path)).toEqual([['position']]);
  });

  it('says which places would be accepted', () => {
    const order = placedAt(plan(1, 1), place('new', INTERVIEW, 1), 1);
    expect(orderProblems(order)[0]?.message).toContain('position 2 to 4.');
  });

  it('has a bound', () => {
    const most = Array.from({ length: 28 }, () => 1);
    expect(orderProblems(plan(...most))).toEqual([]);
    expect(orderProblems(plan(...most, 1))[0]?.message).toBe('A plan has at most 30 stages.');
  });
});

const ids = (order: readonly PlannedPlace[]) => order.map(({ id }) => id);

describe('a stage put at a position', () => {
  const order = plan(1, 1, 1);

  it('comes in there', () => {
    expect(ids(placedAt(order, place('new', INTERVIEW, 1), 3))).toEqual([
      'applied',
      'talk-1',
      'new',
      'talk-2',
      'talk-3',
      'debrief',
    ]);
  });

  it('leaves no gap where it stood, in either direction', () => {
    const [, first, , third] = order;
    if (!first || !third) throw new Error('The plan has three talks.');
    expect(ids(placedAt(order, first, 4))).toEqual(['applied', 'talk-2', 'talk-3', 'talk-1', 'debrief']);
    expect(ids(placedAt(order, third, 2))).toEqual(['applied', 'talk-3', 'talk-1', 'talk-2', 'debrief']);
  });

  it('stays within the plan wherever it is wanted', () => {
    const fresh = place('new', INTERVIEW, 1);
    expect(ids(placedAt(order, fresh, -3))[0]).toBe('new');
    expect(ids(placedAt(order, fresh, 99)).at(-1)).toBe('new');
  });
});
