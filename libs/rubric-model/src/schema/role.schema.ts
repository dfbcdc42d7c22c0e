import { FAMILIES, PLACEMENT_KEYS } from '../source/words.js';
import { choice, keyed, list, prose, record, ref, type SchemaNode, set, when, whole } from './blocks.js';
import { libraryHead } from './common.js';

const source = record(
  {
    id: ref('id'),
    title: prose(3, 160, 'Title.', 'label'),
    kind: choice(
      ['article', 'taxonomy', 'standard', 'editorial'],
      'editorial means written by the maintainers from practice.',
    ),
    author: prose(3, 120, 'Author or publisher.', 'label'),
    year: whole(1980, 2100),
    note: prose(3, 240, 'What was taken from it.', 'label'),
  },
  ['author', 'year', 'note'],
);

const crosswalk = record(
  {
    scheme: choice(['onet-soc', 'sfia', 'esco', 'ddat', 'e-cf'], 'External classification.'),
    edition: prose(1, 40, 'Edition, where it has one.', 'label'),
    code: prose(1, 60, 'Code, or the role name where the scheme has no codes.', 'label'),
    name: prose(3, 120, 'Only for schemes whose licence lets us carry it.', 'label'),
    range: {
      type: 'string',
      pattern: '^[1-7]-[1-7]$',
      description: "The scheme's own levels. Never equal to ours.",
    },
    relation: choice(['close', 'broader', 'narrower', 'related'], 'How their entry relates to our role.'),
    checked: choice(['primary', 'secondary', 'unchecked'], 'How the code was verified.'),
    source: prose(3, 160, 'Where the code was read.', 'label'),
    licenceNote: prose(3, 200, 'What the licence lets us carry.', 'label'),
  },
  ['edition', 'name', 'range'],
  when(
    { properties: { scheme: { enum: ['sfia', 'e-cf'] } }, required: ['scheme'] },
    {
      properties: { name: false },
      description: 'Codes only: names and descriptors of these schemes are not ours to ship.',
    },
  ),
);

const task = record(
  {
    id: ref('id'),
    text: prose(20, 240, 'Something the person does at work: verb, object, purpose.', 'label'),
    frequency: choice(
      ['daily', 'weekly', 'monthly', 'quarterly'],
      'How often, by editorial judgement until a tenant measures it.',
    ),
    source: ref('id'),
  },
  ['frequency'],
);

const notNeeded = record({
  id: ref('id'),
  text: prose(8, 140, 'What is often asked for and is not needed.', 'label'),
  why: prose(20, 260, 'Why not.', 'label'),
});

const adjacentRole = record({
  role: ref('key'),
  difference: prose(20, 240, 'What the neighbour owns that this role does not.', 'label'),
});

/** What a resolved rubric copies from the role, in the same words of the schema. */
export const roleText: Readonly<Record<string, SchemaNode>> = {
  title: prose(3, 60, 'Title as people say it.', 'label'),
  aliases: set(prose(2, 60, 'Other title; any of them finds the role.', 'label'), { description: 'Sorted.' }),
  summary: prose(80, 500, 'The role in three sentences.', 'label'),
  mission: prose(30, 240, 'Why the job exists.', 'label'),
  families: record(Object.fromEntries(FAMILIES.map((family) => [family, whole(0, 100)])), [], {
    description: 'Whole per cent, sum 100. Lint compares it with the weights of the default rubric.',
    'x-class': 'label',
  }),
  familyNote: prose(20, 320, 'Required when a family is 0: why it is absent from the scored set.', 'label'),
  mlKnowledge: choice(
    ['none', 'aware', 'working', 'expert'],
    'none: need not know how a model learns. aware: can read a metric and a model card. working: can choose and adapt a model family. expert: can change how models learn.',
  ),
  mlKnowledgeNote: prose(20, 240, 'What that means here.', 'label'),
  trainingRequired: choice(
    ['none', 'adapt', 'full'],
    'Whether the role trains models: not at all, adapts existing ones, trains from scratch.',
  ),
  tasks: keyed('id', ref('task'), {
    description: 'Job tasks that criteria cite.',
    minItems: 5,
    maxItems: 16,
  }),
  notNeeded: keyed('id', notNeeded, {
    description: 'Guards against gatekeeping.',
    minItems: 3,
    maxItems: 10,
  }),
  adjacent: keyed('role', adjacentRole, { description: 'Neighbouring roles.', minItems: 2 }),
};

const role = record(
  {
    ...libraryHead('role'),
    key: ref('key'),
    ...roleText,
    placements: set(choice(PLACEMENT_KEYS, 'Where the role may sit.'), {
      description: 'Placements that make sense for the role.',
      minItems: 1,
    }),
    spectra: set(ref('key'), {
      description:
        'Axes on which the role is plotted. Positions are computed from shared competencies and never written here.',
    }),
    crosswalk: list(ref('crosswalk'), { minItems: 1, 'x-merge': 'keyed', 'x-key': 'scheme+code' }),
    sources: keyed('id', ref('source'), { description: 'Sources that tasks cite.', minItems: 1 }),
  },
  ['waivers', 'familyNote', 'mlKnowledgeNote'],
);

export const roleDefinitions: Readonly<Record<string, SchemaNode>> = { source, crosswalk, task, role };
