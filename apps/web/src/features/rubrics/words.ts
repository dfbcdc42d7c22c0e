import type { Family, Requirement, ReviewState, VersionState } from '../../gql/rubrics/graphql';
import type { SeniorityKey } from './version-search';

/** The families in the order in which a role profile gives them. */
export const FAMILIES: readonly Family[] = ['TECHNICAL', 'PRODUCT', 'ETHICAL', 'REGULATORY', 'COMMUNICATION'];

const FAMILY_NAMES: Record<Family, string> = {
  TECHNICAL: 'Technical',
  PRODUCT: 'Product',
  ETHICAL: 'Ethical',
  REGULATORY: 'Regulatory',
  COMMUNICATION: 'Communication',
};
export const familyName = (family: Family): string => FAMILY_NAMES[family];

const REQUIREMENT_NAMES: Record<Requirement, string> = {
  MUST: 'Must-have',
  PREFERRED: 'Preferred',
  TRAINABLE: 'Trainable',
};
export const requirementName = (requirement: Requirement): string => REQUIREMENT_NAMES[requirement];

const REQUIREMENT_MEANINGS: Record<Requirement, string> = {
  MUST: 'Without it the job cannot start: it gates the decision at its floor.',
  PREFERRED: 'Counts in the score and gates nothing.',
  TRAINABLE: 'Counts in the score, gates nothing, and is taught after hire.',
};
export const requirementMeaning = (requirement: Requirement): string => REQUIREMENT_MEANINGS[requirement];

const SENIORITY_NAMES: Record<SeniorityKey, string> = { mid: 'Mid', senior: 'Senior', staff: 'Staff' };
export const seniorityName = (seniority: SeniorityKey): string => SENIORITY_NAMES[seniority];

interface Standing {
  tag: string;
  meaning: string;
}

const REVIEWS: Record<ReviewState, Standing> = {
  DRAFT: {
    tag: 'Not reviewed',
    meaning:
      'No practitioner has reviewed all of it. Have people who do this job read it before you rely on it.',
  },
  REVIEWED: { tag: 'Reviewed', meaning: 'Practitioners have reviewed all of it.' },
};
export const reviewStanding = (state: ReviewState): Standing => REVIEWS[state];

const STATES: Record<VersionState, Standing> = {
  DRAFT: { tag: 'Draft', meaning: 'Being written. Nothing is scored against it.' },
  PUBLISHED: {
    tag: 'Published',
    meaning: 'It cannot be changed. What is scored against it keeps these words.',
  },
  RETIRED: {
    tag: 'Retired',
    meaning: 'New jobs cannot use it. What was scored against it keeps these words.',
  },
};
export const versionStanding = (state: VersionState): Standing => STATES[state];

const QUESTION_KINDS: Record<string, string> = {
  behavioural: 'About the past',
  situational: 'A scene from the job',
};
export const questionKind = (kind: string): string => QUESTION_KINDS[kind] ?? kind;

const AI_POLICIES: Record<string, string> = {
  'allowed-disclosed': 'AI allowed, to be disclosed',
  'provided-only': 'Only the AI we provide',
  'not-allowed': 'Without AI',
};
export const aiPolicyName = (policy: string): string => AI_POLICIES[policy] ?? policy;

const PARADIGMS: Record<string, string> = {
  'software-1': 'Written rules',
  'software-2': 'Learned rules',
  'software-3': 'Steered models',
  'software-4': 'Software 4',
};
export const paradigmName = (paradigm: string): string => PARADIGMS[paradigm] ?? paradigm;
