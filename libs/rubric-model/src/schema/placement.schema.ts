import { PLACEMENT_KEYS, REQUIREMENTS, USES } from '../source/words.js';
import { choice, keyed, list, prose, record, ref, type SchemaNode, set, whole } from './blocks.js';
import { libraryHead } from './common.js';

const EFFECTS = ['weight', 'target', 'use', 'requirement'];

const shift = record(
  {
    id: ref('id'),
    competency: ref('key'),
    roles: set(ref('key'), {
      description: 'Only for these roles; absent means every rubric that has the competency.',
    }),
    weight: whole(1, 3, { 'x-class': 'scoring' }),
    target: {
      type: 'integer',
      enum: [-1, 1],
      description: 'Added to each seniority target, kept inside 1 to 5.',
      'x-class': 'scoring',
    },
    use: choice(USES, 'Turns a criterion on or off.', 'scoring'),
    requirement: choice(REQUIREMENTS, 'May soften or harden.', 'scoring'),
    reason: prose(40, 320, 'What about this placement makes the shift right.', 'label'),
  },
  ['roles', ...EFFECTS],
  { anyOf: EFFECTS.map((effect) => ({ required: [effect] })) },
);

/** What a resolved rubric copies from a placement. */
export const placementText: Readonly<Record<string, SchemaNode>> = {
  title: prose(2, 60, 'Title.', 'label'),
  summary: prose(60, 400, 'What it means for a role to sit here.', 'label'),
  competesOn: prose(10, 160, 'What the organization wins or loses on.', 'label'),
  askBeforeChoosing: list(prose(20, 180, 'Kick-off question for the hiring manager.', 'guidance'), {
    minItems: 2,
    maxItems: 4,
    'x-merge': 'list',
  }),
};

const placement = record(
  {
    ...libraryHead('placement'),
    key: { enum: PLACEMENT_KEYS },
    ...placementText,
    shifts: keyed('id', ref('shift'), {
      description: 'Applied in order. They move weights, targets and use; they can not touch an anchor.',
      minItems: 3,
      maxItems: 16,
    }),
  },
  ['reviewBy', 'waivers'],
);

export const placementDefinitions: Readonly<Record<string, SchemaNode>> = { shift, placement };
