import type { Rubric, Shift } from '../source/documents.js';
import { aCriterion, aPlacement, aRubric } from '../testing/index.js';
import { basePlacement, shiftedPlacement } from './place.js';

const reason = 'What is different here, in words that are long enough.';
const shift = (competency: string, effect: Partial<Shift>): Shift => ({
  id: `s-${competency}`,
  competency,
  reason,
  ...effect,
});
const settingsOf = (rubric: Rubric, competency: string, ...shifts: Shift[]) => {
  const index = rubric.criteria.findIndex((one) => one.competency === competency);
  return shiftedPlacement(rubric, aPlacement({ shifts })).settings[index];
};
const planOf = (rubric: Rubric, ...shifts: Shift[]) =>
  shiftedPlacement(rubric, aPlacement({ shifts })).plan.map(({ id, covers, workSample }) => ({
    id,
    covers,
    ...(workSample && { exercise: workSample.competency }),
  }));
const withFirst = (overrides: Parameters<typeof aCriterion>[0]) =>
  aRubric({ criteria: [aCriterion(overrides), ...aRubric().criteria.slice(1)] });

describe('the settings in a placement', () => {
  it('are those of the base where no shift applies', () => {
    const rubric = aRubric();
    expect(shiftedPlacement(rubric, aPlacement({ shifts: [] }))).toEqual(basePlacement(rubric));
  });

  it('take weight, use and requirement from the shift, and its reason', () => {
    expect(
      settingsOf(
        aRubric(),
        'skill-3',
        shift('skill-3', { weight: 3, use: 'elective', requirement: 'trainable' }),
      ),
    ).toEqual({
      position: 3,
      use: 'elective',
      requirement: 'trainable',
      targets: { mid: 2, senior: 3, staff: 3 },
      weight: 3,
      reason,
    });
  });

  it('skip shifts for other roles and for criteria the rubric lacks', () => {
    const rubric = aRubric();
    const shifts = [
      shift('skill-3', { weight: 3, roles: ['another-role'] }),
      shift('no-skill', { weight: 3 }),
    ];
    expect(shiftedPlacement(rubric, aPlacement({ shifts }))).toEqual(basePlacement(rubric));
  });

  it('apply several shifts in order, and say every reason', () => {
    const both = [
      shift('skill-3', { target: 1, reason: 'One.' }),
      shift('skill-3', { target: 1, weight: 2, reason: 'Two.' }),
    ];
    expect(settingsOf(aRubric(), 'skill-3', ...both)).toMatchObject({
      targets: { mid: 4, senior: 5, staff: 5 },
      weight: 2,
      reason: 'One. Two.',
    });
  });

  it('keep targets within the scale and lower floors to them', () => {
    const must = {
      requirement: 'must',
      requirementReason: reason,
      targets: { mid: 1, senior: 2, staff: 3 },
      floor: { mid: 1, senior: 2, staff: 2 },
    } as const;
    expect(settingsOf(withFirst(must), 'skill-1', shift('skill-1', { target: -1 }))).toMatchObject({
      targets: { mid: 1, senior: 1, staff: 2 },
      floor: { mid: 1, senior: 1, staff: 2 },
    });
  });

  it('drop the floor of a criterion that gates no longer', () => {
    expect(
      settingsOf(aRubric(), 'skill-1', shift('skill-1', { requirement: 'preferred' })),
    ).not.toHaveProperty('floor');
  });

  it('keep the reason of a weight in the base', () => {
    const rubric = withFirst({ weight: 2, weightReason: reason });
    expect(basePlacement(rubric).settings[0]).toMatchObject({ weight: 2, reason });
  });
});

describe('the plan in a placement', () => {
  it('gives the stages of what is turned off to what is turned on, in the order of the shifts', () => {
    const on = [shift('skill-10', { use: 'scored' }), shift('skill-9', { use: 'scored' })];
    const off = [shift('skill-3', { use: 'elective' }), shift('skill-6', { use: 'elective' })];
    expect(planOf(aRubric(), ...on, ...off)).toEqual([
      { id: 'first-talk', covers: ['skill-1', 'skill-10', 'skill-2', 'skill-4', 'skill-5'] },
      {
        id: 'second-talk',
        covers: ['skill-1', 'skill-2', 'skill-7', 'skill-8', 'skill-9'],
        exercise: 'skill-8',
      },
    ]);
  });

  it('gives every stage of a criterion that stood in two', () => {
    const plan = planOf(
      aRubric(),
      shift('skill-9', { use: 'scored' }),
      shift('skill-1', { use: 'elective' }),
    );
    expect(plan.map(({ covers }) => covers.includes('skill-9'))).toEqual([true, true]);
    expect(plan.flatMap(({ covers }) => covers)).not.toContain('skill-1');
  });

  it('hands the exercise on too', () => {
    const [, second] = planOf(
      aRubric(),
      shift('skill-9', { use: 'scored' }),
      shift('skill-8', { use: 'elective' }),
    );
    expect(second).toMatchObject({ exercise: 'skill-9' });
  });

  it('puts what has no stage to take where most time is left, and not into an exercise', () => {
    const plan = planOf(aRubric(), shift('skill-9', { use: 'scored' }), shift('skill-10', { use: 'scored' }));
    expect(plan.map(({ covers }) => covers.length)).toEqual([7, 5]);
  });

  it('leaves out a stage that covers nothing any more, and an exercise that nobody rates', () => {
    const rubric = aRubric({
      plan: [
        ...aRubric().plan,
        { id: 'third', title: 'Third', minutes: 60, interviewer: 'Somebody', covers: ['skill-3'] },
      ],
    });
    const plan = planOf(rubric, shift('skill-3', { use: 'elective' }), shift('skill-8', { use: 'elective' }));
    expect(plan.map(({ id }) => id)).toEqual(['first-talk', 'second-talk']);
    expect(plan[1]).not.toHaveProperty('exercise');
  });
});
