/** The closed vocabularies of the catalogue format. Their order is the order of display. */
export const SENIORITIES = ['mid', 'senior', 'staff'] as const;
export const FAMILIES = ['technical', 'product', 'ethical', 'regulatory', 'communication'] as const;
export const PARADIGMS = ['software-1', 'software-2', 'software-3', 'software-4'] as const;
export const PLACEMENT_KEYS = ['rnd', 'data-science', 'product', 'devops', 'analyst'] as const;
export const USES = ['scored', 'elective'] as const;
export const REQUIREMENTS = ['must', 'preferred', 'trainable'] as const;
export const STATUSES = ['draft', 'reviewed', 'deprecated'] as const;
export const EVIDENCE = ['shipped-work', 'work-sample', 'explanation', 'reference-example'] as const;
export const QUESTION_KINDS = ['behavioural', 'situational'] as const;
export const AI_POLICIES = ['allowed-disclosed', 'provided-only', 'not-allowed'] as const;

export type Seniority = (typeof SENIORITIES)[number];
export type Family = (typeof FAMILIES)[number];
export type Paradigm = (typeof PARADIGMS)[number];
export type PlacementKey = (typeof PLACEMENT_KEYS)[number];
export type Use = (typeof USES)[number];
export type Requirement = (typeof REQUIREMENTS)[number];
export type Status = (typeof STATUSES)[number];
export type EvidenceKind = (typeof EVIDENCE)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type AiPolicy = (typeof AI_POLICIES)[number];

export type Level = 1 | 2 | 3 | 4 | 5;
export type BySeniority<T = Level> = Readonly<Record<Seniority, T>>;
