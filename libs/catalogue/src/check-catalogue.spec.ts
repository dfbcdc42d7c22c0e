import type { Competency, Placement, Role, Rubric } from '@plumbline/rubric-model';
import { checkCatalogue } from './check-catalogue.js';
import { type Catalogue, loadCatalogue } from './load-catalogue.js';

type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T;

/** A copy of one map of the catalogue in which one document is changed. */
function changed<T>(
  documents: ReadonlyMap<string, T>,
  key: string,
  plant: (document: Changeable<T>) => void,
) {
  const document = structuredClone(documents.get(key)) as Changeable<T>;
  plant(document);
  return new Map(documents).set(key, document as T);
}

const shipped = loadCatalogue();
const inRubric = (plant: (rubric: Changeable<Rubric>) => void): Catalogue => ({
  ...shipped,
  rubrics: changed(shipped.rubrics, 'ai-engineer', plant),
});
const inCompetency = (plant: (competency: Changeable<Competency>) => void): Catalogue => ({
  ...shipped,
  competencies: changed(shipped.competencies, 'pipelines', plant),
});
const inRole = (plant: (role: Changeable<Role>) => void): Catalogue => ({
  ...shipped,
  roles: changed(shipped.roles, 'ai-engineer', plant),
});
const inPlacement = (plant: (placement: Changeable<Placement>) => void): Catalogue => ({
  ...shipped,
  placements: changed(shipped.placements, 'product', plant),
});

describe('checkCatalogue', () => {
  it('finds nothing in what is shipped', () => {
    expect(checkCatalogue(shipped)).toEqual([]);
  });

  it.each<[rule: string, place: string, planted: Catalogue]>([
    [
      'anchor-order',
      'competency/pipelines/anchors',
      inCompetency((d) => (d.anchors = d.anchors.toReversed())),
    ],
    [
      'id-reused',
      'competency/pipelines/questions/past',
      inCompetency((d) => d.questions.forEach((q) => (q.id = 'past'))),
    ],
    [
      'question-without-task',
      'rubric/ai-engineer/criteria/capability-to-user-value/task',
      inRubric((d) => (d.criteria[0]!.task = 'no-such-task')),
    ],
    [
      'ref-unknown',
      'rubric/ai-engineer/criteria/no-such-competency',
      inRubric((d) => (d.criteria[0]!.competency = 'no-such-competency')),
    ],
    [
      'unreachable-must',
      'rubric/ai-engineer/criteria/capability-to-user-value/floor/mid',
      inRubric((d) => (d.criteria[0]!.floor!.mid = 3)),
    ],
    [
      'too-many-must',
      'rubric/ai-engineer/criteria',
      inRubric((d) =>
        d.criteria
          .slice(2, 4)
          .forEach((c) => Object.assign(c, { requirement: 'must', floor: { mid: 2, senior: 2, staff: 3 } })),
      ),
    ],
    [
      't-shape',
      'rubric/ai-engineer/criteria',
      inRubric((d) => d.criteria.slice(0, 6).forEach((c) => (c.targets.senior = c.targets.staff = 4))),
    ],
    ['scored-count', 'rubric/ai-engineer/criteria', inRubric((d) => (d.criteria[10]!.use = 'scored'))],
    [
      'uncovered-criterion',
      'rubric/ai-engineer/plan/scale-out',
      inRubric((d) => d.plan.forEach((s) => (s.covers = s.covers.filter((key) => key !== 'scale-out')))),
    ],
    [
      'must-covered-once',
      'rubric/ai-engineer/plan/llm-security',
      inRubric((d) => (d.plan[1]!.covers = d.plan[1]!.covers.filter((key) => key !== 'llm-security'))),
    ],
    [
      'work-sample-load',
      'rubric/ai-engineer/plan',
      inRubric((d) => (d.plan[0]!.workSample = { competency: 'capability-to-user-value', id: 'thin-slice' })),
    ],
    ['stage-overload', 'rubric/ai-engineer/plan/design-talk', inRubric((d) => (d.plan[1]!.minutes = 30))],
    [
      'targets-fall',
      'rubric/ai-engineer/criteria/retrieval-and-orchestration/targets',
      inRubric((d) => (d.criteria[3]!.targets = { mid: 3, senior: 2, staff: 3 })),
    ],
    [
      'family-mismatch',
      'rubric/ai-engineer/families/technical',
      inRole((d) => Object.assign(d.families, { technical: 50, regulatory: 20 })),
    ],
    ['family-sum', 'role/ai-engineer/families', inRole((d) => (d.families.technical = 69))],
    [
      'alias-clash',
      'role/mlops-engineer/aliases/LLMOps engineer',
      inRole((d) => d.aliases.push('llmops ENGINEER')),
    ],
    ['set-order', 'role/ai-engineer/aliases', inRole((d) => (d.aliases = d.aliases.toReversed()))],
    [
      'task-unused',
      'role/ai-engineer/tasks/idle',
      inRole((d) => d.tasks.push({ id: 'idle', text: 'Does what no criterion rates.', source: 'editorial' })),
    ],
    ['ref-unknown', 'rubric/ai-engineer/role', inRubric((d) => (d.role = 'no-such-role'))],
    [
      'placement-idle',
      'placement/product/shifts/value-up',
      inPlacement((d) => (d.shifts[0]!.competency = 'audit-ready-records')),
    ],
    [
      'ref-unknown',
      'placement/product/shifts/value-up',
      inPlacement((d) => (d.shifts[0]!.competency = 'no-such-competency')),
    ],
    [
      'ref-unknown',
      'placement/product/shifts/value-up/roles/no-such-role',
      inPlacement((d) => d.shifts[0]!.roles!.push('no-such-role')),
    ],
    [
      'scored-count',
      'rubric/ai-engineer/placements/product/criteria',
      inPlacement((d) => (d.shifts = d.shifts.filter(({ id }) => id !== 'scaling-out'))),
    ],
  ])('finds %s at %s', (rule, place, planted) => {
    const found = checkCatalogue(planted);
    expect(found.map((one) => `${one.rule} ${one.path.join('/')}`)).toContainEqual(
      expect.stringContaining(`${rule} ${place}`),
    );
    expect(found.map(({ code }) => code)).toEqual(found.map(() => 'RUBRIC_INVALID'));
  });
});
