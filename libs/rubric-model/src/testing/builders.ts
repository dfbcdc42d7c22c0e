import type { RubricDocument } from '../document/rubric-document.js';
import { resolve } from '../resolve/resolve.js';
import type { RubricSources } from '../resolve/sources.js';
import type {
  Anchor,
  Competency,
  Criterion,
  Placement,
  Question,
  Role,
  Rubric,
} from '../source/documents.js';

const LEVELS = [1, 2, 3, 4, 5] as const;
const HEAD = { schemaVersion: 1, language: 'en', status: 'draft' } as const;
/** Skills 1 to 8 are scored, skill 9 and skill 10 are electives. */
const SKILLS = Array.from({ length: 10 }, (_, index) => `skill-${index + 1}`);
const SCORED = SKILLS.slice(0, 8);
const MUSTS = SKILLS.slice(0, 2);

const anAnchor = (level: (typeof LEVELS)[number]): Anchor => ({
  id: `shows-${level}`,
  level,
  text: `Shows what a person at level ${level} of this skill does, in words that an observer can check.`,
  ...(level > 1 && { above: `Shows the thing that level ${level - 1} lacks.` }),
});

export const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 'past',
  kind: 'behavioural',
  ask: 'Tell me about a time when you used this skill at work.',
  probes: ['What did you try first?', 'What came of it?'],
  strong: 'Names the case, the choice that was made and what it changed.',
  weak: 'Speaks in general and names no case of their own.',
  ...overrides,
});

export const aCompetency = (overrides: Partial<Competency> = {}): Competency => ({
  ...HEAD,
  kind: 'competency',
  key: 'skill-1',
  title: 'A skill',
  family: 'technical',
  paradigms: ['software-1'],
  definition: 'Does one thing that the job needs, and shows others that it was done well enough to rely on.',
  progression: 'From doing it with help, to doing it alone, to changing how others do it.',
  anchors: LEVELS.map(anAnchor),
  questions: [
    aQuestion(),
    aQuestion({
      id: 'scene',
      kind: 'situational',
      ask: 'You are given a case in which this skill decides. What now?',
    }),
  ],
  workSamples: [
    {
      id: 'task',
      title: 'A task',
      minutes: 60,
      brief:
        'You get a small case with everything that is needed, and one hour. Solve it and say how you checked it.',
      deliver: 'The result and half a page on how it was checked.',
      lookFor: 'A result that holds, and a check that could have failed.',
      aiUse: { policy: 'allowed-disclosed', note: 'Any assistant may help; say where.' },
    },
  ],
  evidence: ['shipped-work', 'work-sample'],
  redFlags: [
    {
      id: 'hides-faults',
      text: 'Hides a fault that was found.',
      jobReason: 'Others would build on what does not hold.',
    },
  ],
  fairUse: ['Accept work from any setting, paid or not.'],
  syllabus: {
    learn: ['Do the usual case alone.', 'Show that it worked.'],
    practise: ['Take a case from your own work and solve it twice.'],
    showItBy: 'A case with its check, shown to a colleague.',
  },
  ...overrides,
});

export const aRole = (overrides: Partial<Role> = {}): Role => ({
  ...HEAD,
  kind: 'role',
  key: 'builder',
  title: 'Builder',
  aliases: ['maker'],
  reviewBy: '2030-01-31',
  summary:
    'Builds things that others use. Finds out what they need, builds the smallest thing that helps, and keeps it.',
  mission: 'Turn what people need into things that work.',
  families: { technical: 100, product: 0, ethical: 0, regulatory: 0, communication: 0 },
  familyNote: 'Only technical skills are assessed in this role.',
  placements: ['product'],
  spectra: [],
  mlKnowledge: 'none',
  trainingRequired: 'none',
  tasks: ['build', 'find-out', 'repair', 'explain', 'keep'].map((id) => ({
    id,
    text: `Does what "${id}" stands for, so that others can go on.`,
    source: 'practice',
  })),
  notNeeded: ['a-degree', 'long-years', 'one-tool'].map((id) => ({
    id,
    text: `What "${id}" stands for`,
    why: 'None of the tasks needs it.',
  })),
  adjacent: ['owner', 'keeper'].map((role) => ({
    role,
    difference: 'Owns what is built, and does not build it.',
  })),
  crosswalk: [
    {
      scheme: 'onet-soc',
      code: '15-1252.00',
      relation: 'related',
      checked: 'unchecked',
      source: 'From memory',
      licenceNote: 'To be checked.',
    },
  ],
  sources: [{ id: 'practice', title: 'Practice', kind: 'editorial' }],
  ...overrides,
});

const TASKS = ['build', 'find-out', 'repair', 'explain', 'keep'] as const;

export const aCriterion = (overrides: Partial<Criterion> = {}): Criterion => ({
  competency: 'skill-1',
  use: 'scored',
  requirement: 'preferred',
  task: 'build',
  why: 'The work of this role stands or falls with this skill.',
  targets: { mid: 2, senior: 3, staff: 3 },
  questions: ['past', 'scene'],
  workSample: 'task',
  ...overrides,
});

const criterionOf = (competency: string, index: number): Criterion =>
  aCriterion({
    competency,
    use: SCORED.includes(competency) ? 'scored' : 'elective',
    task: TASKS[index % TASKS.length] ?? 'build',
    ...(MUSTS.includes(competency) && {
      requirement: 'must',
      requirementReason: 'The first task on the job already needs it.',
      floor: { mid: 2, senior: 2, staff: 3 },
    }),
  });

export const aRubric = (overrides: Partial<Rubric> = {}): Rubric => ({
  ...HEAD,
  kind: 'rubric',
  key: 'builder',
  role: 'builder',
  title: 'Builder rubric',
  reviewBy: '2030-01-31',
  scale: 'plumbline-5',
  seniority: {
    mid: 'Owns a part, with review by a colleague.',
    senior: 'Owns the whole, and is the one others ask.',
    staff: 'Sets the direction of several others.',
  },
  criteria: SKILLS.map(criterionOf),
  plan: [
    {
      id: 'first-talk',
      title: 'First talk',
      minutes: 60,
      interviewer: 'Somebody who builds',
      covers: SKILLS.slice(0, 5),
    },
    {
      id: 'second-talk',
      title: 'Second talk',
      minutes: 75,
      interviewer: 'Somebody else who builds',
      covers: [...MUSTS, ...SKILLS.slice(5, 8)],
      workSample: { competency: 'skill-8', id: 'task' },
    },
  ],
  ...overrides,
});

export const aPlacement = (overrides: Partial<Placement> = {}): Placement => ({
  ...HEAD,
  kind: 'placement',
  key: 'product',
  title: 'Product',
  summary:
    'The role sits with the people who make the product, and what it builds goes to customers at once.',
  competesOn: 'Knowing what customers need.',
  askBeforeChoosing: ['Who uses what this person builds?', 'How soon do they get to use it?'],
  shifts: [
    {
      id: 'first-up',
      competency: 'skill-3',
      weight: 2,
      reason: 'In this place the third skill decides what is built.',
    },
    {
      id: 'fourth-down',
      competency: 'skill-4',
      target: -1,
      reason: 'Others in the team bring the fourth skill already.',
    },
    {
      id: 'ninth-in',
      competency: 'skill-9',
      use: 'scored',
      reason: 'In this place the ninth skill is asked for daily.',
    },
    {
      id: 'fifth-out',
      competency: 'skill-5',
      use: 'elective',
      reason: 'In this place the fifth skill is seldom used.',
    },
  ],
  ...overrides,
});

/** A role with its rubric, ten competencies and one placement, valid in every respect. */
export const rubricSources = (overrides: Partial<RubricSources> = {}): RubricSources => ({
  role: aRole(),
  rubric: aRubric(),
  competencies: SKILLS.map((key) => aCompetency({ key, title: `Skill ${key.slice('skill-'.length)}` })),
  placements: [aPlacement()],
  ...overrides,
});

/** The sources, resolved. Throws when the overrides broke them. */
export function aRubricDocument(overrides: Partial<RubricSources> = {}): RubricDocument {
  const result = resolve(rubricSources(overrides));
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path.join('/')}: ${message}`).join('\n'));
  return result.value;
}
