import { askedIn, levelAt, shiftsOf, type Setting } from './placement-shifts';

const levels = (mid: number, senior: number, staff: number): Setting['targets'] => ({
  __typename: 'BySeniority',
  mid,
  senior,
  staff,
});

const setting = (key: string, more: Partial<Setting> = {}): Setting => ({
  __typename: 'CriterionSetting',
  criterion: { __typename: 'Criterion', key, position: 1, title: key, definition: '' },
  use: 'SCORED',
  requirement: 'PREFERRED',
  requirementReason: null,
  weight: 1,
  weightReason: null,
  targets: levels(2, 3, 4),
  floor: null,
  ...more,
});

describe('what a placement shifts', () => {
  it('is nothing where everything counts as written', () => {
    expect(shiftsOf([setting('scale-out')], [setting('scale-out')])).toEqual([]);
  });

  it('says weight, requirement and target together, with the reason', () => {
    const placed = setting('value', {
      weight: 2,
      requirement: 'MUST',
      targets: levels(3, 4, 5),
      weightReason: 'The gain decides.',
    });
    expect(shiftsOf([setting('value')], [placed])).toEqual([
      {
        key: 'value',
        title: 'value',
        changes: ['weighs 2 instead of 1', 'must-have instead of preferred', 'target 1 level higher'],
        reason: 'The gain decides.',
      },
    ]);
  });

  it('says what is asked here only, and what is not asked here', () => {
    const base = [setting('validation', { use: 'ELECTIVE' }), setting('scale-out')];
    const placed = [setting('validation'), setting('scale-out', { use: 'ELECTIVE' })];
    expect(shiftsOf(base, placed).map(({ changes }) => changes)).toEqual([
      ['asked here only'],
      ['not asked here'],
    ]);
    expect(askedIn(placed).map(({ criterion }) => criterion.key)).toEqual(['validation']);
  });

  it('does not speak of electives that stay electives', () => {
    const base = setting('agents', { use: 'ELECTIVE' });
    expect(shiftsOf([base], [{ ...base, weight: 3 }])).toEqual([]);
  });

  it('counts levels where the end of the scale holds one back', () => {
    const placed = setting('value', { targets: levels(1, 1, 2) });
    expect(shiftsOf([setting('value')], [placed])[0]?.changes).toEqual(['target up to 2 levels lower']);
  });
});

describe('the level of a seniority', () => {
  it.each([
    ['MID', 2],
    ['SENIOR', 3],
    ['STAFF', 4],
  ] as const)('%s', (seniority, level) => {
    expect(levelAt(levels(2, 3, 4), seniority)).toBe(level);
  });
});
