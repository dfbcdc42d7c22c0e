import type { Criterion, Rubric, Stage } from '../source/documents.js';
import { aCompetency, aPlacement, aRole, aRubric, rubricSources } from '../testing/index.js';
import type { RubricSources } from '../resolve/sources.js';
import { checkDocument } from './check-document.js';
import { checkRubric } from './check-rubric.js';

const reason = 'A reason that is long enough to be one.';
const changed = (changes: Readonly<Record<string, Partial<Criterion>>>): Rubric =>
  aRubric({ criteria: aRubric().criteria.map((one) => ({ ...one, ...changes[one.competency] })) });
const planned = (change: (stage: Stage) => Stage): Rubric => aRubric({ plan: aRubric().plan.map(change) });
const without =
  (key: string, from: string) =>
  (stage: Stage): Stage =>
    stage.id === from ? { ...stage, covers: stage.covers.filter((one) => one !== key) } : stage;
const competencies = (key: string, change: Parameters<typeof aCompetency>[0]) =>
  rubricSources().competencies.map((one) => (one.key === key ? { ...one, ...change } : one));
const must = {
  requirement: 'must',
  requirementReason: reason,
  floor: { mid: 2, senior: 2, staff: 2 },
} as const;
const high = { targets: { mid: 2, senior: 4, staff: 4 } } as const;

const withWaiver = (at?: string) => checkRubric(rubricSources({ rubric: waiving(at) })).length;
const waiving = (at?: string): Rubric => ({
  ...changed({ 'skill-3': { targets: { mid: 3, senior: 2, staff: 3 } } }),
  waivers: [{ rule: 'targets-fall', reason, ...(at !== undefined && { at }) }],
});

type Planted = [rule: string, path: string, overrides: Partial<RubricSources>];

describe('checkRubric', () => {
  it('finds nothing in a valid rubric', () => {
    expect(checkRubric(rubricSources())).toEqual([]);
  });

  it.each<Planted>([
    ['ref-unknown', 'rubric/builder/role', { rubric: aRubric({ role: 'another' }) }],
    [
      'ref-unknown',
      'rubric/builder/criteria/no-skill',
      { rubric: changed({ 'skill-3': { competency: 'no-skill' } }) },
    ],
    [
      'ref-unknown',
      'rubric/builder/criteria/skill-3/questions/none',
      { rubric: changed({ 'skill-3': { questions: ['none'] } }) },
    ],
    [
      'ref-unknown',
      'rubric/builder/criteria/skill-3/workSample',
      { rubric: changed({ 'skill-3': { workSample: 'none' } }) },
    ],
    [
      'question-without-task',
      'rubric/builder/criteria/skill-3/task',
      { rubric: changed({ 'skill-3': { task: 'none' } }) },
    ],
    [
      'targets-fall',
      'rubric/builder/criteria/skill-3/targets',
      { rubric: changed({ 'skill-3': { targets: { mid: 3, senior: 2, staff: 3 } } }) },
    ],
    ['scored-count', 'rubric/builder/criteria', { rubric: changed({ 'skill-8': { use: 'elective' } }) }],
    [
      'too-many-must',
      'rubric/builder/criteria',
      { rubric: changed({ 'skill-3': must, 'skill-4': must, 'skill-5': must }) },
    ],
    [
      't-shape',
      'rubric/builder/criteria',
      { rubric: changed({ 'skill-3': high, 'skill-4': high, 'skill-5': high, 'skill-6': high }) },
    ],
    [
      't-shape',
      'rubric/builder/criteria',
      { rubric: changed({ 'skill-3': { targets: { mid: 4, senior: 4, staff: 4 } } }) },
    ],
    [
      't-shape',
      'rubric/builder/criteria',
      {
        rubric: changed({
          'skill-3': { targets: { mid: 2, senior: 3, staff: 5 } },
          'skill-4': { targets: { mid: 2, senior: 3, staff: 5 } },
        }),
      },
    ],
    [
      'unreachable-must',
      'rubric/builder/criteria/skill-1/floor/mid',
      { rubric: changed({ 'skill-1': { floor: { mid: 3, senior: 3, staff: 3 } } }) },
    ],
    [
      'unreachable-must',
      'rubric/builder/criteria/skill-1/floor/senior',
      {
        rubric: changed({
          'skill-1': { targets: { mid: 2, senior: 4, staff: 4 }, floor: { mid: 2, senior: 4, staff: 4 } },
        }),
      },
    ],
    [
      'uncovered-criterion',
      'rubric/builder/plan/skill-3',
      { rubric: planned(without('skill-3', 'first-talk')) },
    ],
    [
      'must-covered-once',
      'rubric/builder/plan/skill-2',
      { rubric: planned(without('skill-2', 'second-talk')) },
    ],
    [
      'ref-unknown',
      'rubric/builder/plan/first-talk/covers/skill-9',
      { rubric: planned((stage) => ({ ...stage, covers: [...stage.covers, 'skill-9'] })) },
    ],
    [
      'ref-unknown',
      'rubric/builder/plan/second-talk/workSample',
      {
        rubric: planned((stage) =>
          stage.workSample ? { ...stage, workSample: { competency: 'skill-8', id: 'none' } } : stage,
        ),
      },
    ],
    [
      'work-sample-load',
      'rubric/builder/plan/second-talk/workSample',
      { rubric: planned((stage) => ({ ...stage, minutes: 45 })) },
    ],
    [
      'work-sample-load',
      'rubric/builder/plan',
      {
        rubric: planned((stage) => ({
          ...stage,
          minutes: 180,
          workSample: { competency: stage.id === 'first-talk' ? 'skill-3' : 'skill-8', id: 'task' },
        })),
        competencies: competencies('skill-3', {
          workSamples: aCompetency().workSamples.map((one) => ({ ...one, minutes: 150 })),
        }),
      },
    ],
    [
      'family-mismatch',
      'rubric/builder/families/ethical',
      { competencies: competencies('skill-3', { family: 'ethical' }) },
    ],
    [
      'family-sum',
      'role/builder/families',
      { role: aRole({ families: { ...aRole().families, product: 1 } }) },
    ],
    [
      'ref-unknown',
      'role/builder/tasks/build',
      { role: aRole({ tasks: aRole().tasks.map((task) => ({ ...task, source: 'none' })) }) },
    ],
    ['ref-unknown', 'role/builder/placements/rnd', { role: aRole({ placements: ['product', 'rnd'] }) }],
    [
      'ref-unknown',
      'placement/product/shifts/ninth-in',
      {
        placements: [
          aPlacement({
            shifts: aPlacement().shifts.map((one) =>
              one.id === 'ninth-in' ? { ...one, competency: 'none' } : one,
            ),
          }),
        ],
      },
    ],
    [
      'placement-idle',
      'rubric/builder/placements/product',
      {
        placements: [
          aPlacement({ shifts: aPlacement().shifts.map((one) => ({ ...one, roles: ['another'] })) }),
        ],
      },
    ],
    [
      'training-in-no-training-role',
      'rubric/builder/criteria/model-training',
      {
        rubric: changed({ 'skill-10': { competency: 'model-training' } }),
        competencies: [...rubricSources().competencies, aCompetency({ key: 'model-training' })],
      },
    ],
  ])('finds %s at %s', (rule, path, overrides) => {
    const found = checkRubric(rubricSources(overrides)).filter(({ severity }) => severity === 'error');
    expect(found.map((one) => `${one.rule} ${one.path.join('/')}`)).toContain(`${rule} ${path}`);
    expect(found.map(({ code }) => code)).not.toContain(undefined);
  });

  it('finds a family at zero that no note explains', () => {
    const { familyNote: _note, ...role } = aRole();
    expect(checkRubric(rubricSources({ role }))).toMatchObject([{ rule: 'family-sum', severity: 'error' }]);
  });

  it('warns of a task that no criterion serves, and of a stage with too little time', () => {
    const tasks = [
      ...aRole().tasks,
      { id: 'idle', text: 'Does something that is never rated.', source: 'practice' },
    ];
    const found = checkRubric(
      rubricSources({
        role: aRole({ tasks }),
        rubric: planned((stage) => ({ ...stage, minutes: stage.minutes - 1 })),
      }),
    );
    expect(found.map(({ rule, severity, path }) => [rule, severity, path.at(-1)])).toEqual([
      ['stage-overload', 'warning', 'first-talk'],
      ['task-unused', 'warning', 'idle'],
    ]);
  });

  it.each<Planted>([
    [
      'scored-count',
      'criteria',
      { placements: [aPlacement({ shifts: aPlacement().shifts.filter(({ id }) => id !== 'ninth-in') })] },
    ],
    [
      'must-without-floor',
      'criteria/skill-3',
      {
        placements: [
          aPlacement({
            shifts: [
              ...aPlacement().shifts,
              { id: 'gate', competency: 'skill-3', requirement: 'must', reason },
            ],
          }),
        ],
      },
    ],
    [
      'must-covered-once',
      'plan/skill-9',
      {
        rubric: changed({ 'skill-9': must }),
      },
    ],
    [
      't-shape',
      'criteria',
      {
        placements: [
          aPlacement({
            shifts: ['skill-1', 'skill-2', 'skill-3', 'skill-6'].map((competency) => ({
              id: competency,
              competency,
              target: 1,
              reason,
            })),
          }),
        ],
      },
    ],
  ])('finds %s in a placement where the rubric as written has no fault', (rule, path, overrides) => {
    const found = checkRubric(rubricSources(overrides)).map((one) => `${one.rule} ${one.path.join('/')}`);
    expect(found).toContain(`${rule} rubric/builder/placements/product/${path}`);
    expect(found.filter((one) => !one.includes('/placements/product/'))).toEqual([]);
  });

  it('says a fault of the rubric as written once, and not again for each placement', () => {
    const found = checkRubric(
      rubricSources({ rubric: changed({ 'skill-3': { targets: { mid: 3, senior: 2, staff: 3 } } }) }),
    );
    expect(found.map(({ path }) => path.join('/'))).toEqual(['rubric/builder/criteria/skill-3/targets']);
  });

  it('accepts what a waiver accepts, in its place only', () => {
    expect([
      withWaiver(),
      withWaiver('skill-3'),
      withWaiver('/criteria/skill-3/targets'),
      withWaiver('skill-4'),
    ]).toEqual([0, 0, 0, 1]);
  });

  it('takes no waiver for what could not be resolved', () => {
    const rubric = {
      ...changed({ 'skill-3': { workSample: 'none' } }),
      waivers: [{ rule: 'ref-unknown', reason }],
    };
    expect(checkRubric(rubricSources({ rubric })).map(({ rule }) => rule)).toContain('ref-unknown');
  });
});

describe('checkDocument', () => {
  it.each([aCompetency(), aRole(), aRubric(), aPlacement()])(
    'finds nothing in a valid document ($kind)',
    (document) => {
      expect(checkDocument(document)).toEqual([]);
    },
  );

  it('finds anchors out of order, and two of one level', () => {
    const swapped = checkDocument(aCompetency({ anchors: aCompetency().anchors.toReversed() }));
    expect(swapped.map(({ rule, path }) => [rule, path.at(-1)])).toEqual([
      ['anchor-order', 'shows-5'],
      ['anchor-order', 'shows-4'],
      ['anchor-order', 'shows-2'],
      ['anchor-order', 'shows-1'],
    ]);
    const twice = aCompetency().anchors.map((one) => (one.level === 3 ? { ...one, level: 2 as const } : one));
    expect(checkDocument(aCompetency({ anchors: twice }))).toMatchObject([
      { rule: 'anchor-order', path: ['competency', 'skill-1', 'anchors', 'shows-3'] },
    ]);
  });

  it.each([
    [
      'competency/skill-1/anchors/same',
      aCompetency({
        anchors: aCompetency().anchors.map((one) => (one.level < 3 ? { ...one, id: 'same' } : one)),
      }),
    ],
    [
      'competency/skill-1/questions/past',
      aCompetency({ questions: aCompetency().questions.map((one) => ({ ...one, id: 'past' })) }),
    ],
    [
      'rubric/builder/criteria/skill-1',
      aRubric({ criteria: [aRubric().criteria[0]!, ...aRubric().criteria] }),
    ],
    ['rubric/builder/plan/talk', aRubric({ plan: aRubric().plan.map((one) => ({ ...one, id: 'talk' })) })],
    ['role/builder/tasks/build', aRole({ tasks: aRole().tasks.map((one) => ({ ...one, id: 'build' })) })],
    [
      'placement/product/shifts/first-up',
      aPlacement({ shifts: [...aPlacement().shifts, aPlacement().shifts[0]!] }),
    ],
  ])('finds the id that stands twice: %s', (path, document) => {
    expect(checkDocument(document)).toMatchObject([
      { rule: 'id-reused', severity: 'error', path: path.split('/') },
    ]);
  });

  it('warns of a set that is not sorted', () => {
    expect(checkDocument(aRole({ aliases: ['b', 'A'] }))).toMatchObject([
      { rule: 'set-order', severity: 'warning', path: ['role', 'builder', 'aliases'] },
    ]);
  });
});
