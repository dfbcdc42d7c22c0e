import { REQUIREMENTS, SENIORITIES, USES } from '../source/words.js';
import { choice, keyed, prose, record, ref, type SchemaNode, set, when, whole } from './blocks.js';
import { libraryHead } from './common.js';

const bySeniority = (each: SchemaNode, more: SchemaNode = {}): SchemaNode =>
  record(Object.fromEntries(SENIORITIES.map((seniority) => [seniority, each])), [], more);

/** How a criterion counts and why, in the same words of the schema for a rubric and for a resolved one. */
export const criterionText = {
  use: choice(
    USES,
    'scored is in the scorecard by default; elective waits until a placement or an organization turns it on.',
    'scoring',
  ),
  requirement: choice(
    REQUIREMENTS,
    'must: below the floor means no. preferred: counts, never gates. trainable: taught after hire, counts, never gates.',
    'scoring',
  ),
  requirementReason: prose(30, 260, 'Required for must: why the job cannot start without it.', 'label'),
  task: ref('id'),
  why: prose(40, 320, 'Why it matters on this job.', 'guidance'),
  targets: bySeniority(ref('level'), {
    'x-class': 'scoring',
    description: 'Level expected by seniority; never falls from mid to staff.',
  }),
  targetNote: prose(15, 240, 'What the level looks like in this role.', 'guidance'),
  weight: whole(1, 3, { default: 1, 'x-class': 'scoring' }),
  weightReason: prose(30, 260, 'Required when weight is not 1.', 'label'),
  floor: bySeniority(ref('level'), {
    'x-class': 'scoring',
    description: 'Only for must: the level below which the job cannot start. Never above the target.',
  }),
} satisfies Record<string, SchemaNode>;

const WEIGHT_NEEDS_REASON = when(
  { properties: { weight: { minimum: 2 } }, required: ['weight'] },
  { required: ['weightReason'] },
);
const MUST_NEEDS_FLOOR = when(
  { properties: { requirement: { const: 'must' } }, required: ['requirement'] },
  { required: ['requirementReason', 'floor'] },
  { properties: { floor: false } },
);

const criterion = record(
  {
    competency: ref('key'),
    ...criterionText,
    questions: set(ref('id'), { description: "Ids of the competency's questions to use.", minItems: 1 }),
    extraQuestions: keyed('id', ref('question'), { description: 'Questions for this role only.' }),
    workSample: ref('id'),
  },
  ['requirementReason', 'targetNote', 'weight', 'weightReason', 'extraQuestions', 'floor'],
  { allOf: [WEIGHT_NEEDS_REASON, MUST_NEEDS_FLOOR] },
);

const stage = record(
  {
    id: ref('id'),
    title: prose(3, 60, 'Stage name.', 'label'),
    minutes: whole(20, 180),
    interviewer: prose(10, 140, 'What the interviewer must know to rate this.', 'guidance'),
    covers: set(ref('key'), { minItems: 1 }),
    workSample: record({ competency: ref('key'), id: ref('id') }, [], {
      description: 'The one exercise given at this stage.',
    }),
  },
  ['workSample'],
);

const familyFloor = record({
  family: ref('family'),
  level: ref('level'),
  reason: prose(30, 260, 'Why one family may not make up for another.', 'label'),
});

/** What a resolved rubric copies from the rubric as it stands. */
export const rubricText: Readonly<Record<string, SchemaNode>> = {
  title: prose(3, 80, 'Title.', 'label'),
  seniority: bySeniority(prose(30, 260, 'Scope at this seniority.', 'guidance')),
  notes: {
    type: 'array',
    maxItems: 6,
    items: prose(20, 320, 'Note for the panel.', 'guidance'),
    'x-merge': 'list',
  },
};

export const familyFloors = keyed('family', familyFloor, {
  description: 'Non-compensatory floors on a family mean.',
  'x-class': 'scoring',
});

export const plan = keyed('id', ref('stage'), {
  description: 'Suggested stages. Every scored criterion is covered; every must twice.',
  minItems: 2,
  maxItems: 6,
});

const rubric = record(
  {
    ...libraryHead('rubric'),
    key: ref('key'),
    role: ref('key'),
    ...rubricText,
    scale: { const: 'plumbline-5', 'x-class': 'scoring' },
    criteria: keyed('competency', ref('criterion'), {
      description: 'Author order is display order.',
      minItems: 8,
      maxItems: 30,
    }),
    familyFloors,
    plan,
  },
  ['waivers', 'familyFloors', 'notes'],
);

export const rubricDefinitions: Readonly<Record<string, SchemaNode>> = { criterion, stage, rubric };
