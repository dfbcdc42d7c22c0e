import { aRound, anInterview, aStage } from './examples';
import { planSteps, stageToSchedule } from './plan-steps';

const applied = aStage({ id: 'applied', kind: 'REVIEW', position: 1, round: null });
const screen = aStage({ id: 'screen', position: 2, round: 1 });
const deepDive = aStage({ id: 'dive', position: 3, round: 2 });
const design = aStage({ id: 'design', position: 4, round: 2 });
const debrief = aStage({ id: 'debrief', kind: 'DECISION', position: 5, round: null });
const stages = [debrief, applied, screen, deepDive, design];

const at = (id: string, more: object = {}) => ({
  stage: { id },
  job: { stages },
  interviews: [],
  rounds: [],
  ...more,
});

const interviewAt = (id: string, state: 'PLANNED' | 'CANCELLED' = 'PLANNED') =>
  anInterview({ id: `interview_${id}`, state, stage: { __typename: 'Stage', id } });

const outline = (application: Parameters<typeof planSteps>[0]) =>
  planSteps(application).map((step) =>
    step.kind === 'stage' ? `${step.stage.id} ${step.standing}` : `round ${step.number} ${step.standing}`,
  );

describe('the plan as one application goes through it', () => {
  it('has its stages in order, and a gate after the last of each round', () => {
    expect(outline(at('dive'))).toEqual([
      'applied passed',
      'screen passed',
      'round 1 passed',
      'dive here',
      'design ahead',
      'round 2 ahead',
      'debrief ahead',
    ]);
  });

  it('has passed the gate of a round that is released, wherever it is', () => {
    const rounds = [aRound({ number: 2, state: 'RELEASED' })];
    expect(outline(at('dive', { rounds }))).toContain('round 2 passed');
  });

  it('puts each interview under its stage', () => {
    const [first, second] = [interviewAt('dive'), interviewAt('design', 'CANCELLED')];
    const steps = planSteps(at('dive', { interviews: [second, first] }));
    const found = steps.flatMap((step) => (step.kind === 'stage' ? step.interviews : []));
    expect(found).toEqual([first, second]);
  });

  it('keeps a round in sight that the plan does not have any more', () => {
    const rounds = [aRound({ number: 7 })];
    expect(planSteps(at('dive', { rounds })).at(-1)).toEqual({
      kind: 'round',
      number: 7,
      round: rounds[0],
      standing: 'ahead',
    });
  });
});

describe('the stage to schedule', () => {
  it('is where the application is', () => {
    expect(stageToSchedule(at('dive'))).toBe(deepDive);
  });

  it('is the next one once that has an interview, and again when the interview fell through', () => {
    expect(stageToSchedule(at('dive', { interviews: [interviewAt('dive')] }))).toBe(design);
    expect(stageToSchedule(at('dive', { interviews: [interviewAt('dive', 'CANCELLED')] }))).toBe(deepDive);
  });

  it('is the first interview before any, and the last one after all', () => {
    expect(stageToSchedule(at('applied'))).toBe(screen);
    expect(stageToSchedule(at('debrief'))).toBe(design);
  });

  it('is none where a plan has no interviews', () => {
    expect(stageToSchedule({ ...at('applied'), job: { stages: [applied, debrief] } })).toBeUndefined();
  });
});
