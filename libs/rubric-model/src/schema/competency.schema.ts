import { AI_POLICIES, QUESTION_KINDS } from '../source/words.js';
import { choice, keyed, list, prose, record, ref, type SchemaNode, set, when, whole } from './blocks.js';
import { libraryHead } from './common.js';

const anchor = record(
  {
    id: ref('id'),
    level: ref('level', { 'x-class': 'scoring' }),
    text: prose(
      60,
      420,
      'What the person does or shows at this level. Starts with an observable verb in the third person.',
      'scoring',
    ),
    above: prose(
      15,
      160,
      'The one observable thing that is here and missing one level below. Required from level 2.',
      'scoring',
    ),
  },
  ['above'],
  when({ properties: { level: { minimum: 2 } }, required: ['level'] }, { required: ['above'] }),
);

const question = record({
  id: ref('id'),
  kind: choice(
    QUESTION_KINDS,
    'behavioural asks what was done; situational sets a scene from the job.',
    'guidance',
  ),
  ask: prose(40, 420, 'Read aloud word for word.', 'guidance'),
  probes: list(prose(12, 160, 'Follow-up, asked only when the answer leaves it open.', 'guidance'), {
    minItems: 2,
    maxItems: 4,
    'x-merge': 'list',
  }),
  strong: prose(40, 420, 'What a strong answer sounds like.', 'guidance'),
  weak: prose(40, 420, 'What a weak answer sounds like.', 'guidance'),
});

const workSample = record({
  id: ref('id'),
  title: prose(3, 80, 'Name of the task.', 'guidance'),
  minutes: whole(20, 180, {
    description: 'Honest upper bound: one afternoon at most.',
    'x-class': 'guidance',
  }),
  brief: prose(80, 800, 'What the candidate gets and is asked to do.', 'guidance'),
  deliver: prose(20, 300, 'What is handed in.', 'guidance'),
  lookFor: prose(40, 420, 'What two graders look for, tied to the ladder.', 'guidance'),
  aiUse: record({
    policy: choice(
      AI_POLICIES,
      'allowed-disclosed: any assistant, said where. provided-only: the one we supply. not-allowed needs a job reason in the note.',
      'guidance',
    ),
    note: prose(15, 240, 'Told to every candidate in the same words.', 'guidance'),
  }),
});

const redFlag = record({
  id: ref('id'),
  text: prose(20, 240, 'Something done or said in the assessment.', 'guidance'),
  jobReason: prose(20, 240, 'The harm it would do in the job.', 'guidance'),
});

const syllabus = record({
  learn: list(prose(15, 200, 'Something to be able to do, not something to have read.', 'guidance'), {
    minItems: 2,
    maxItems: 6,
    'x-merge': 'list',
  }),
  practise: list(
    prose(30, 320, 'A task that a person can do alone in an afternoon or a week of evenings.', 'guidance'),
    { minItems: 1, maxItems: 4, 'x-merge': 'list' },
  ),
  showItBy: prose(20, 240, 'The proof that the next level is reached.', 'guidance'),
});

/** The prose and lists that a resolved rubric copies from the competency, in the same words of the schema. */
export const competencyText: Readonly<Record<string, SchemaNode>> = {
  title: prose(3, 60, 'Short noun or gerund phrase.', 'label'),
  family: ref('family'),
  paradigms: set(ref('paradigm'), { description: 'Which kinds of software the work is on.', maxItems: 3 }),
  definition: prose(60, 420, 'What the person can do, in one or two sentences.', 'scoring'),
  notThis: prose(
    20,
    260,
    'The neighbouring competency or surface sign that must not be rated here.',
    'scoring',
  ),
  progression: prose(30, 260, 'What grows from level 1 to level 5.', 'scoring'),
  toolExamples: set(
    { type: 'string', maxLength: 40 },
    { description: 'Names a reader may recognise. Never scored, never shown in an anchor.' },
  ),
  anchors: keyed('id', ref('anchor'), {
    description: 'Exactly one per level, in rising order.',
    minItems: 5,
    maxItems: 5,
    'x-order': 'level',
  }),
  evidence: list(ref('evidence'), {
    minItems: 1,
    uniqueItems: true,
    description: 'Accepted evidence, best first.',
    'x-merge': 'list',
  }),
  redFlags: keyed('id', ref('redFlag'), { description: 'Job-related only.', minItems: 1, maxItems: 4 }),
  fairUse: list(prose(20, 260, 'How to keep this criterion fair.', 'guidance'), {
    minItems: 1,
    maxItems: 4,
    'x-merge': 'list',
  }),
  syllabus: ref('syllabus'),
};

const competency = record(
  {
    ...libraryHead('competency'),
    key: ref('key'),
    aliases: set(ref('key'), {
      description: 'Other keys under which this competency is found, old names included.',
    }),
    ...competencyText,
    questions: keyed('id', ref('question'), {
      description: 'At least one behavioural and one situational.',
      minItems: 2,
      maxItems: 8,
      allOf: QUESTION_KINDS.map((kind) => ({ contains: { properties: { kind: { const: kind } } } })),
    }),
    workSamples: keyed('id', ref('workSample'), {
      description: 'At least one task.',
      minItems: 1,
      maxItems: 3,
    }),
  },
  ['reviewBy', 'waivers', 'aliases', 'notThis', 'toolExamples'],
);

export const competencyDefinitions: Readonly<Record<string, SchemaNode>> = {
  anchor,
  question,
  workSample,
  redFlag,
  syllabus,
  competency,
};
