import { record, ref, type SchemaNode, when } from './blocks.js';
import { commonDefinitions, head } from './common.js';
import { competencyDefinitions } from './competency.schema.js';
import { placementDefinitions } from './placement.schema.js';
import { roleDefinitions } from './role.schema.js';
import { rubricDefinitions } from './rubric.schema.js';

const translation = record({
  ...head('translation'),
  schemaVersion: { const: 1 },
  of: ref('key'),
  texts: {
    type: 'object',
    description: 'Path by ids to the translated text.',
    additionalProperties: record({
      text: { type: 'string', minLength: 1 },
      from: {
        type: 'string',
        pattern: '^[0-9a-f]{12}$',
        description:
          'First 12 hex digits of SHA-256 of the source text; a mismatch marks the translation stale.',
      },
    }),
  },
});

export const DOCUMENT_KINDS: readonly string[] = ['competency', 'role', 'rubric', 'placement', 'translation'];

export const definitions: Readonly<Record<string, SchemaNode>> = {
  ...commonDefinitions,
  ...competencyDefinitions,
  ...roleDefinitions,
  ...rubricDefinitions,
  ...placementDefinitions,
  translation,
};

/** The law of the catalogue format, as JSON Schema 2020-12. Editors can check a YAML file against it. */
export const catalogueSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://plumbline.example/schema/rubric-1.json',
  title: 'Plumbline catalogue documents',
  description:
    'One document per file. x-class says what a change does to comparability (scoring, guidance, label). x-merge and x-key say how two edits are merged. Both are annotations: register them, they assert nothing.',
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: DOCUMENT_KINDS } },
  allOf: DOCUMENT_KINDS.map((kind) =>
    when({ properties: { kind: { const: kind } }, required: ['kind'] }, ref(kind)),
  ),
  $defs: definitions,
};
