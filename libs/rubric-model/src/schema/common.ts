import { EVIDENCE, FAMILIES, PARADIGMS, STATUSES } from '../source/words.js';
import { choice, keyed, prose, record, ref, type SchemaNode, slug, whole } from './blocks.js';

/** Definitions that several kinds of document share. */
export const commonDefinitions: Readonly<Record<string, SchemaNode>> = {
  key: slug(48, 'Stable across every version. Never renamed, never reused; a rename is an alias.'),
  id: slug(40, 'Stable inside its document. Follows the meaning, not the position.'),
  family: choice(FAMILIES, 'Competency family.'),
  paradigm: choice(
    PARADIGMS,
    'software-1: people write the rules. software-2: rules are learned from examples. software-3: a trained model is steered by instructions. software-4: reserved for systems that improve themselves. Words, because an unquoted 1.0 in YAML is a number.',
  ),
  evidence: choice(
    EVIDENCE,
    'Ranked: shipped work and work samples outweigh explanation. Recall of facts is not an evidence type.',
    'guidance',
  ),
  level: whole(1, 5),
  waiver: record(
    {
      rule: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
      at: { type: 'string', description: 'JSON pointer or id of the place; absent means whole document.' },
      reason: prose(20, 240, 'Why the finding is accepted.', 'label'),
    },
    ['at'],
  ),
};

export const language: SchemaNode = {
  type: 'string',
  pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
  description: 'BCP 47 tag of the prose in this file. Translations live in sidecar files.',
};

const schemaVersion: SchemaNode = {
  const: 1,
  description: 'Version of this format. Raised only when an old reader would misread a new file.',
};

export const reviewBy: SchemaNode = {
  type: 'string',
  format: 'date',
  description: 'After this day the freshness badge turns amber.',
  'x-class': 'label',
};

export const status = choice(
  STATUSES,
  'draft: nobody who holds the job has reviewed it, and readers are told. deprecated: stays readable for ever.',
);

/** The fields every kind has. */
export const head = (kind: string): Record<string, SchemaNode> => ({
  kind: { const: kind },
  schemaVersion,
  language,
});

/** The fields every kind of the library has beside the head. */
export const libraryHead = (kind: string): Record<string, SchemaNode> => ({
  ...head(kind),
  status,
  reviewBy,
  waivers: keyed('rule', ref('waiver'), { description: 'Lint findings that a named reason accepts.' }),
});
