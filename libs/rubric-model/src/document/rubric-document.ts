import type {
  AdjacentRole,
  Anchor,
  FamilyFloor,
  NotNeeded,
  Question,
  RedFlag,
  Role,
  Stage,
  Syllabus,
  Task,
  WorkSample,
} from '../source/documents.js';
import type {
  BySeniority,
  EvidenceKind,
  Family,
  Level,
  Paradigm,
  PlacementKey,
  Requirement,
  Status,
  Use,
} from '../source/words.js';

/** `base` is the rubric as written, before any placement shifts it. */
export type PlacedAt = 'base' | PlacementKey;

/** SHA-256, lower-case hex: over everything, and over what decides whether ratings are comparable. */
export interface Digests {
  readonly content: string;
  readonly scoring: string;
}

/**
 * A rubric with everything it refers to copied in: what a version stores, a job is pinned to, and old scorecards
 * are read with for ever. It names nothing outside itself that is needed to show or to score it.
 */
export interface RubricDocument {
  readonly kind: 'resolved-rubric';
  readonly schemaVersion: 1;
  readonly language: string;
  readonly role: DocumentRole;
  readonly rubric: DocumentRubric;
  /** All criteria, electives included, in document order: a criterion's position is its index + 1. */
  readonly criteria: readonly DocumentCriterion[];
  readonly familyFloors?: readonly FamilyFloor[];
  /** The rubric in each placement that the role may sit in, resolved and checked. */
  readonly placements: DocumentPlacements;
}

export interface DocumentRole {
  readonly key: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly status: Status;
  readonly reviewBy: string;
  readonly summary: string;
  readonly mission: string;
  readonly families: Readonly<Record<Family, number>>;
  readonly familyNote?: string;
  readonly mlKnowledge: Role['mlKnowledge'];
  readonly mlKnowledgeNote?: string;
  readonly trainingRequired: Role['trainingRequired'];
  readonly tasks: readonly Task[];
  readonly notNeeded: readonly NotNeeded[];
  readonly adjacent: readonly AdjacentRole[];
  readonly digests: Digests;
}

export interface ScaleLevel {
  readonly level: Level;
  readonly name: string;
  readonly words: string;
}

export interface DocumentRubric {
  readonly key: string;
  readonly title: string;
  readonly status: Status;
  /** Reviewed only when the rubric, its role and every competency and placement in it are. */
  readonly reviewState: 'draft' | 'reviewed';
  readonly reviewBy: string;
  readonly scale: { readonly id: 'plumbline-5'; readonly levels: readonly ScaleLevel[] };
  readonly seniority: BySeniority<string>;
  readonly notes?: readonly string[];
  readonly digests: Digests;
}

/** A competency as this rubric uses it, before any placement. */
export interface DocumentCriterion {
  /** The competency's key. */
  readonly key: string;
  readonly title: string;
  readonly status: Status;
  readonly family: Family;
  readonly paradigms: readonly Paradigm[];
  readonly definition: string;
  readonly notThis?: string;
  readonly progression: string;
  /** Five, by rising level. */
  readonly anchors: readonly Anchor[];
  /** The questions that the criterion names, in the competency's order, then those of this role only. */
  readonly questions: readonly Question[];
  readonly workSample: WorkSample;
  readonly otherWorkSamples?: readonly WorkSample[];
  readonly evidence: readonly EvidenceKind[];
  readonly redFlags: readonly RedFlag[];
  readonly fairUse: readonly string[];
  readonly toolExamples?: readonly string[];
  readonly syllabus: Syllabus;
  readonly why: string;
  /** Id of the task of the role that the criterion serves. */
  readonly task: string;
  readonly use: Use;
  readonly requirement: Requirement;
  readonly requirementReason?: string;
  readonly floor?: BySeniority;
  readonly targets: BySeniority;
  readonly targetNote?: string;
  readonly weight: number;
  readonly weightReason?: string;
  /** Digests of the competency as it was copied in. */
  readonly digests: Digests;
}

/** How one criterion counts in one placement. */
export interface CriterionSettings {
  readonly position: number;
  readonly use: Use;
  readonly requirement: Requirement;
  /** Present exactly where `requirement` is must. */
  readonly floor?: BySeniority;
  readonly targets: BySeniority;
  readonly weight: number;
  /** Why it differs from the base; in the base, why the weight is not 1. */
  readonly reason?: string;
}

export interface PlacedRubric {
  /** One for each criterion, by position. */
  readonly settings: readonly CriterionSettings[];
  readonly plan: readonly Stage[];
}

export interface ShiftedRubric extends PlacedRubric {
  readonly title: string;
  readonly status: Status;
  readonly summary: string;
  readonly competesOn: string;
  readonly askBeforeChoosing: readonly string[];
  readonly digests: Digests;
}

export type DocumentPlacements = { readonly base: PlacedRubric } & {
  readonly [K in PlacementKey]?: ShiftedRubric;
};
