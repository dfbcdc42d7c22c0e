import type {
  AiPolicy,
  BySeniority,
  EvidenceKind,
  Family,
  Level,
  Paradigm,
  PlacementKey,
  QuestionKind,
  Requirement,
  Status,
  Use,
} from './words.js';

/** What every document of the catalogue begins with. */
interface DocumentHead<K extends string> {
  readonly kind: K;
  readonly schemaVersion: 1;
  /** BCP 47 tag of the prose. */
  readonly language: string;
}

interface LibraryDocument<K extends string> extends DocumentHead<K> {
  /** Stable for ever: never renamed, never reused. */
  readonly key: string;
  readonly title: string;
  readonly status: Status;
  readonly reviewBy?: string;
  readonly waivers?: readonly Waiver[];
}

/** Accepts a finding of one rule, in one place or in the whole document, for a stated reason. */
export interface Waiver {
  readonly rule: string;
  readonly at?: string;
  readonly reason: string;
}

/** What a person does or shows at one level; `above` is what is missing one level below. */
export interface Anchor {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly above?: string;
}

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly ask: string;
  readonly probes: readonly string[];
  readonly strong: string;
  readonly weak: string;
}

export interface WorkSample {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly brief: string;
  readonly deliver: string;
  readonly lookFor: string;
  readonly aiUse: { readonly policy: AiPolicy; readonly note: string };
}

export interface RedFlag {
  readonly id: string;
  readonly text: string;
  readonly jobReason: string;
}

export interface Syllabus {
  readonly learn: readonly string[];
  readonly practise: readonly string[];
  readonly showItBy: string;
}

export interface Competency extends LibraryDocument<'competency'> {
  readonly aliases?: readonly string[];
  readonly family: Family;
  readonly paradigms: readonly Paradigm[];
  readonly definition: string;
  readonly notThis?: string;
  readonly progression: string;
  readonly toolExamples?: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly questions: readonly Question[];
  readonly workSamples: readonly WorkSample[];
  readonly evidence: readonly EvidenceKind[];
  readonly redFlags: readonly RedFlag[];
  readonly fairUse: readonly string[];
  readonly syllabus: Syllabus;
}

export interface Task {
  readonly id: string;
  readonly text: string;
  readonly frequency?: 'daily' | 'weekly' | 'monthly' | 'quarterly';
  readonly source: string;
}

export interface NotNeeded {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

export interface AdjacentRole {
  readonly role: string;
  readonly difference: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: 'article' | 'taxonomy' | 'standard' | 'editorial';
  readonly author?: string;
  readonly year?: number;
  readonly note?: string;
}

export interface Crosswalk {
  readonly scheme: 'onet-soc' | 'sfia' | 'esco' | 'ddat' | 'e-cf';
  readonly edition?: string;
  readonly code: string;
  readonly name?: string;
  readonly range?: string;
  readonly relation: 'close' | 'broader' | 'narrower' | 'related';
  readonly checked: 'primary' | 'secondary' | 'unchecked';
  readonly source: string;
  readonly licenceNote: string;
}

export interface Role extends LibraryDocument<'role'> {
  readonly reviewBy: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly mission: string;
  /** Whole per cent of the weight of the default rubric; the sum is 100. */
  readonly families: Readonly<Record<Family, number>>;
  readonly familyNote?: string;
  readonly placements: readonly PlacementKey[];
  readonly spectra: readonly string[];
  readonly mlKnowledge: 'none' | 'aware' | 'working' | 'expert';
  readonly mlKnowledgeNote?: string;
  readonly trainingRequired: 'none' | 'adapt' | 'full';
  readonly tasks: readonly Task[];
  readonly notNeeded: readonly NotNeeded[];
  readonly adjacent: readonly AdjacentRole[];
  readonly crosswalk: readonly Crosswalk[];
  readonly sources: readonly Source[];
}

/** One competency in one rubric: whether and how it counts for the role. */
export interface Criterion {
  readonly competency: string;
  readonly use: Use;
  readonly requirement: Requirement;
  readonly requirementReason?: string;
  /** Only of a must: the level below which the job cannot start. */
  readonly floor?: BySeniority;
  readonly task: string;
  readonly why: string;
  readonly targets: BySeniority;
  readonly targetNote?: string;
  /** 1 where absent. */
  readonly weight?: number;
  readonly weightReason?: string;
  /** Ids of the competency's questions, or of `extraQuestions`. */
  readonly questions: readonly string[];
  readonly extraQuestions?: readonly Question[];
  readonly workSample: string;
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly interviewer: string;
  /** Keys of competencies. */
  readonly covers: readonly string[];
  readonly workSample?: { readonly competency: string; readonly id: string };
}

export interface FamilyFloor {
  readonly family: Family;
  readonly level: Level;
  readonly reason: string;
}

export interface Rubric extends LibraryDocument<'rubric'> {
  readonly reviewBy: string;
  readonly role: string;
  readonly scale: 'plumbline-5';
  readonly seniority: BySeniority<string>;
  readonly criteria: readonly Criterion[];
  readonly familyFloors?: readonly FamilyFloor[];
  readonly plan: readonly Stage[];
  readonly notes?: readonly string[];
}

/** One change a placement makes to one criterion. It has no field for an anchor, so it cannot touch one. */
export interface Shift {
  readonly id: string;
  readonly competency: string;
  /** Absent: every rubric that has the competency. */
  readonly roles?: readonly string[];
  readonly weight?: number;
  readonly target?: -1 | 1;
  readonly use?: Use;
  readonly requirement?: Requirement;
  readonly reason: string;
}

export interface Placement extends LibraryDocument<'placement'> {
  readonly key: PlacementKey;
  readonly summary: string;
  readonly competesOn: string;
  readonly askBeforeChoosing: readonly string[];
  readonly shifts: readonly Shift[];
}

/** Texts of one document in another language, by path of ids. */
export interface Translation extends DocumentHead<'translation'> {
  readonly of: string;
  /** `from` begins the SHA-256 of the source text: where it no longer fits, the translation is stale. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly from: string }>>;
}

export type CatalogueDocument = Competency | Role | Rubric | Placement | Translation;
export type DocumentKind = CatalogueDocument['kind'];
