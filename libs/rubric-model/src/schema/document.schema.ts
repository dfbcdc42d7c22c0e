import { PLACEMENT_KEYS } from '../source/words.js';
import { keyed, record, ref, type SchemaNode, whole } from './blocks.js';
import { definitions } from './catalogue.schema.js';
import { language, reviewBy, status } from './common.js';
import { competencyText } from './competency.schema.js';
import { placementText } from './placement.schema.js';
import { roleText } from './role.schema.js';
import { criterionText, familyFloors, plan, rubricText } from './rubric.schema.js';

const digest: SchemaNode = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const digests = record({ content: digest, scoring: digest });
const { use, requirement, floor, targets } = criterionText;
const weight = whole(1, 3, { 'x-class': 'scoring' });

const role = record({ key: ref('key'), status, reviewBy, ...roleText, digests }, [
  'familyNote',
  'mlKnowledgeNote',
]);

const scale = record({
  id: { const: 'plumbline-5', 'x-class': 'scoring' },
  levels: keyed(
    'level',
    record({
      level: ref('level', { 'x-class': 'scoring' }),
      name: { type: 'string', 'x-class': 'scoring' },
      words: { type: 'string', 'x-class': 'scoring' },
    }),
    { minItems: 5, maxItems: 5, 'x-order': 'level' },
  ),
});

const rubric = record(
  {
    key: ref('key'),
    status,
    reviewState: { enum: ['draft', 'reviewed'], 'x-class': 'label' },
    reviewBy,
    ...rubricText,
    scale,
    digests,
  },
  ['notes'],
);

const criterion = record(
  {
    key: ref('key'),
    status,
    ...competencyText,
    questions: keyed('id', ref('question'), { minItems: 1 }),
    workSample: ref('workSample'),
    otherWorkSamples: keyed('id', ref('workSample')),
    ...criterionText,
    weight,
    digests,
  },
  ['notThis', 'toolExamples', 'otherWorkSamples', 'requirementReason', 'targetNote', 'weightReason', 'floor'],
);

const settings = keyed(
  'position',
  record(
    {
      position: whole(1, 30, { 'x-class': 'scoring' }),
      use,
      requirement,
      floor,
      targets,
      weight,
      reason: { type: 'string', 'x-class': 'label' },
    },
    ['floor', 'reason'],
  ),
  { minItems: 8, maxItems: 30, 'x-order': 'position' },
);

const base = record({ settings, plan });
const shifted = record({ settings, plan, status, ...placementText, digests });
const placements = record(
  { base, ...Object.fromEntries(PLACEMENT_KEYS.map((key) => [key, shifted])) },
  PLACEMENT_KEYS,
);

const resolvedRubric = record(
  {
    kind: { const: 'resolved-rubric' },
    schemaVersion: { const: 1 },
    language,
    role,
    rubric,
    criteria: keyed('key', criterion, { minItems: 8, maxItems: 30 }),
    familyFloors,
    placements,
  },
  ['familyFloors'],
);

/** Every definition that a document, written or resolved, is read by. */
export const allDefinitions: Readonly<Record<string, SchemaNode>> = {
  ...definitions,
  'resolved-rubric': resolvedRubric,
};
