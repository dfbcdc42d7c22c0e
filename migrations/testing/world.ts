import { Access } from '@plumbline/kernel';
import { id, insert, type Row } from './rows.js';
import { type Voice, voice } from './voice.js';

const { ADMIN, RECRUITER, MANAGER, INTERVIEWER, CALIBRATION_LEAD, AUDITOR } = Access;

/** The people of each organization and what they may do. */
export const PEOPLE = {
  system: [],
  admin: [ADMIN],
  recruiter: [RECRUITER],
  /** manages job one */
  mona: [MANAGER],
  /** manages job two */
  milo: [MANAGER],
  lead: [CALIBRATION_LEAD],
  auditor: [AUDITOR],
  ann: [INTERVIEWER],
  ben: [INTERVIEWER],
  cat: [INTERVIEWER],
  /** interviews in job two alone */
  dan: [INTERVIEWER],
  /** shadows on the released panel */
  eve: [INTERVIEWER],
  /** was withdrawn from the released panel */
  gus: [INTERVIEWER],
  /** recruits, owes a card of round two, and was withdrawn from the released panel */
  rita: [RECRUITER, INTERVIEWER],
  /** owes a card of the other job's run */
  zoe: [INTERVIEWER],
  /** deactivated */
  leo: [ADMIN],
} as const satisfies Record<string, readonly Access[]>;

export type Person = keyof typeof PEOPLE;
export const NAMES = Object.keys(PEOPLE) as readonly Person[];

const THINGS = [
  'rubric',
  'published',
  'draft',
  'job1',
  'job2',
  'team-mona',
  'team-milo',
  'team-recruiter',
  'team-milo1',
  'review',
  'screen',
  'loop',
  'decide',
  'screen2',
  'c-sealed',
  'c-released',
  'c-again',
  'c-other',
  'sealed',
  'released',
  'again',
  'other',
  'i-sealed',
  'i-released',
  'i-again1',
  'i-again2',
  'i-other',

  'sealed-ann',
  'sealed-ben',
  'sealed-cat',
  'released-ann',
  'released-ben',
  'released-eve',
  'released-gus',
  'released-mona',
  'released0-mona',
  'released-rita',
  'sealed-mona',
  'again-ann',
  'again-ben',
  'again2-ben',
  'again2-rita',
  'again2-mona',
  'again2-lead',
  'other-dan',
  'other-zoe',
  'other-milo',
  'other-cat',
  'd-released',
  'd-again',
  'd-other',
  'n-released',
  'n-again',
  'n-other',
  'x-released',
  'x-again',
  'x-other',
  'audit',
  'event',
  'link',
  'set-up',
  'token-ann',
  'session-ann',
  'key-ann',
] as const;
export type Thing = (typeof THINGS)[number];

/** One organization's ids, and its people as the database hears them. Card and assignment share a name, not an id. */
export interface Place {
  readonly organization: string;
  /** A member's id, or a thing's. */
  of(name: Person | Thing): string;
  /** The id of the card written for an assignment. */
  card(assignment: Thing): string;
  /** An id that nothing has. */
  free(n: number): string;
  as(person: Person): Voice;
  readonly email: (person: string) => string;
}

const NAMES_OF_IDS = new Map<string, string>();

function placeOf(organization: string, domain: string): Place {
  const all = [...NAMES, ...THINGS] as readonly string[];
  const of = (name: Person | Thing): string => id(1 + all.indexOf(name));
  const card = (assignment: Thing): string => id(0x400 + all.indexOf(assignment));
  for (const name of [...NAMES, ...THINGS]) NAMES_OF_IDS.set(of(name), name);
  for (const name of THINGS) NAMES_OF_IDS.set(card(name), name);
  return {
    organization,
    of,
    card,
    free: (k) => id(0x800 + k),
    as: (person) => voice(organization, of(person), PEOPLE[person]),
    email: (person) => `${person}@${domain}`,
  };
}

/**
 * Two organizations with the same people and things, down to their ids: keys are composite, so ids may meet,
 * and whatever forgets to ask for the organization finds two rows for one. `HERE` is where the tests' actors are.
 */
export const HERE = placeOf(id(0xa0001), 'here.test');
export const THERE = placeOf(id(0xa0002), 'there.test');
NAMES_OF_IDS.set(HERE.organization, 'here').set(THERE.organization, 'there');

/** The text with ids replaced by names, for answers a person can read. */
export const named = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (found) => NAMES_OF_IDS.get(found) ?? found);

/** Four positions weigh 40, 30, 20 and 10. */
export const WEIGHTS = [40, 30, 20, 10] as const;

/** The statement that makes `person` owe a card: the assignment named after application, round and person. */
export function assign(at: Place, name: Thing, more: Row = {}): string {
  const [panel = '', person = ''] = name.split('-');
  const application = panel.replace(/[02]$/, '') as Thing;
  const round = panel === 'again2' ? 2 : 1;
  return insert('assignment', {
    organization_id: at.organization,
    id: at.of(name),
    interview_id: at.of((panel === 'again' ? 'i-again1' : `i-${panel.replace(/0$/, '')}`) as Thing),
    application_id: at.of(application),
    job_id: at.of(application === 'other' ? 'job2' : 'job1'),
    round,
    member_id: at.of(person as Person),
    created_by: at.of('recruiter'),
    ...more,
  });
}

export const authorOf = (assignment: Thing): Person => assignment.split('-')[1] as Person;

/** The card and its evidence, without the rest of the act of submitting. */
export function card(at: Place, assignment: Thing, more: Row = {}): string {
  const [panel = ''] = assignment.split('-');
  return insert('scorecard', {
    organization_id: at.organization,
    id: at.card(assignment),
    assignment_id: at.of(assignment),
    application_id: at.of(panel.replace(/2$/, '') as Thing),
    round: panel === 'again2' ? 2 : 1,
    author_id: at.of(authorOf(assignment)),
    rubric_version_id: at.of('published'),
    ...more,
  });
}

export const evidence = (at: Place, assignment: Thing, more: Row = {}): string =>
  insert('evidence', { organization_id: at.organization, id: at.card(assignment), ...more });

export const release = (at: Place, application: Thing, round: number): string =>
  `select plumbline.release_round('${at.of(application)}', ${round}::smallint)`;

/** The whole act, as the author's own statements. Answers whether the round is released. */
export const submission = (at: Place, assignment: Thing, more: Row = {}): string =>
  [
    card(at, assignment, more),
    evidence(at, assignment, { summary: `summary of ${authorOf(assignment)}` }),
    `update plumbline.assignment set submitted_at = now() where id = '${at.of(assignment)}'`,
    release(
      at,
      assignment.split('-')[0]?.replace(/2$/, '') as Thing,
      assignment.startsWith('again2') ? 2 : 1,
    ),
  ].join(';\n');

export const withdrawal = (at: Place, assignment: Thing, by: Person): string =>
  `update plumbline.assignment set withdrawn_at = now(), withdrawn_by = '${at.of(by)}' where id = '${at.of(assignment)}'`;
