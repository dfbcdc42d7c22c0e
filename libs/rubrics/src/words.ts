import { registerEnumType } from '@nestjs/graphql';

// Constant objects rather than enums, so that their values are the very words of the rubric document.

export const Seniority = { MID: 'mid', SENIOR: 'senior', STAFF: 'staff' } as const;
export type Seniority = (typeof Seniority)[keyof typeof Seniority];

registerEnumType(Seniority, {
  name: 'Seniority',
  description: 'How much the job asks for; it chooses targets and floors.',
  valuesMap: {
    MID: { description: 'Owns a feature, with review by a colleague.' },
    SENIOR: { description: 'Owns an area, and is the one others ask.' },
    STAFF: { description: 'Sets direction for several teams.' },
  },
});

export const Use = { SCORED: 'scored', ELECTIVE: 'elective' } as const;
export type Use = (typeof Use)[keyof typeof Use];

registerEnumType(Use, {
  name: 'Use',
  description: 'Whether a criterion is in the scorecard.',
  valuesMap: {
    SCORED: { description: 'Rated by interviewers.' },
    ELECTIVE: { description: 'Fully written, and waiting for a placement that turns it on.' },
  },
});

export const Requirement = { MUST: 'must', PREFERRED: 'preferred', TRAINABLE: 'trainable' } as const;
export type Requirement = (typeof Requirement)[keyof typeof Requirement];

registerEnumType(Requirement, {
  name: 'Requirement',
  description: 'What it means to lack a criterion.',
  valuesMap: {
    MUST: { description: 'The job cannot start below its floor.' },
    PREFERRED: { description: 'It counts, and gates nothing.' },
    TRAINABLE: { description: 'It counts, and is taught after hire.' },
  },
});

export const Family = {
  TECHNICAL: 'technical',
  PRODUCT: 'product',
  ETHICAL: 'ethical',
  REGULATORY: 'regulatory',
  COMMUNICATION: 'communication',
} as const;
export type Family = (typeof Family)[keyof typeof Family];

registerEnumType(Family, {
  name: 'Family',
  description: 'The kind of thing a competency is about.',
  valuesMap: {
    TECHNICAL: { description: 'Building and running systems.' },
    PRODUCT: { description: 'Finding and proving what helps users.' },
    ETHICAL: { description: 'Who could be worse off, and what is done about it.' },
    REGULATORY: { description: 'Law, records and data protection.' },
    COMMUNICATION: { description: 'Making others able to decide and act.' },
  },
});

export const ReviewState = { DRAFT: 'draft', REVIEWED: 'reviewed' } as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Whether practitioners have read the content. It says nothing about publication.',
  valuesMap: {
    DRAFT: { description: 'No practitioner has reviewed all of it.' },
    REVIEWED: { description: 'Practitioners have reviewed all of it.' },
  },
});

export enum VersionState {
  DRAFT = 'draft',
  PUBLISHED = 'published',
  RETIRED = 'retired',
}

registerEnumType(VersionState, {
  name: 'VersionState',
  description: 'Where a rubric version is in its life.',
  valuesMap: {
    DRAFT: { description: 'Being written; nothing is scored against it.' },
    PUBLISHED: { description: 'Frozen, and open to new jobs.' },
    RETIRED: { description: 'Frozen, and closed to new jobs.' },
  },
});
