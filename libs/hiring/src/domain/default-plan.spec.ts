import { aRubricDocument } from '@plumbline/rubric-model/testing';
import { scoredPositions } from '@plumbline/rubric-model';
import { defaultPlan } from './default-plan.js';
import { orderProblems, stageProblems } from './plan-rules.js';
import { ratersFor } from './coverage.js';
import { StageKind } from './states.js';

const document = aRubricDocument();
const plan = defaultPlan(document, 'base');

describe('the plan that a job begins with', () => {
  it('puts what the rubric suggests between reading and deciding, in order', () => {
    expect(plan.map(({ position, kind, title }) => ({ position, kind, title }))).toEqual([
      { position: 1, kind: StageKind.REVIEW, title: 'Applied' },
      { position: 2, kind: StageKind.INTERVIEW, title: 'First talk' },
      { position: 3, kind: StageKind.INTERVIEW, title: 'Second talk' },
      { position: 4, kind: StageKind.DECISION, title: 'Debrief' },
    ]);
    expect(plan[1]).toMatchObject({
      minutes: 60,
      criteria: [1, 2, 3, 4, 5],
      instructions: 'Interviewer: Somebody who builds.',
    });
  });

  it('makes the first interview a round of its own', () => {
    expect(plan.map(({ round }) => round)).toEqual([null, 1, 2, null]);
  });

  it.each(['base', 'product'] as const)(
    'gives every scored criterion two raters or more: %s',
    (placement) => {
      const stages = defaultPlan(document, placement);
      const raters = scoredPositions(document, placement).map((position) => ratersFor(stages, position));
      expect(raters).not.toHaveLength(0);
      expect(Math.min(...raters)).toBeGreaterThanOrEqual(2);
    },
  );

  it('asks nothing where there is no interview', () => {
    expect(plan.at(0)).toMatchObject({ minutes: null, raters: null, criteria: [], instructions: '' });
    expect(plan.at(-1)).toMatchObject({ minutes: null, raters: null, criteria: [], instructions: '' });
  });

  it('keeps the rules of a plan that a person would write', () => {
    const places = plan.map((stage) => ({ ...stage, id: String(stage.position) }));
    expect(orderProblems(places)).toEqual([]);
    for (const { title, round, minutes, raters, criteria, instructions } of plan.slice(1, -1))
      expect(
        stageProblems({
          title,
          round: round ?? 0,
          minutes: minutes ?? 0,
          raters: raters ?? 0,
          criteria,
          instructions,
        }),
      ).toEqual([]);
  });
});
