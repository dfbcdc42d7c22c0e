import type { Probe } from './probes.js';
import { insert, raw, type Row } from './rows.js';
import { assign, card, HERE, release, submission, type Person, type Thing } from './world.js';

/** As a superuser, inside the organization: what triggers hold when grants and policies do not. */
const record = (table: string, name: string, sql: string, answer: string): Probe => ({
  name: `record, ${table}: ${name}`,
  table,
  voice: HERE.as('system'),
  sql,
  answer,
  superuser: true,
});
const as = (person: Person, table: string, name: string, sql: string, answer: string): Probe => ({
  name: `record, ${table}: ${name}`,
  table,
  voice: HERE.as(person),
  sql,
  answer,
});

const one = (table: string, key: string): string =>
  `organization_id = '${HERE.organization}' and ${table === 'round_release' ? 'application_id' : 'id'} = '${key}'`;
const change = (table: string, set: string, key: string): string =>
  `update plumbline.${table} set ${set} where ${one(table, key)}`;
const remove = (table: string, key: string): string =>
  `delete from plumbline.${table} where ${one(table, key)}`;

const CARD = 'a submitted scorecard cannot be changed';
const MOVED = 'an assignment cannot be moved, unsubmitted or taken back';
const DECIDED = 'a recorded decision cannot be changed';
const PUBLISHED = 'a published rubric version cannot be changed';
const ROWS = (table: string): string => `${table} rows cannot be changed or removed`;
const NOTHING_OWED = 'no scorecard is owed here';

const FROZEN: readonly Probe[] = (
  [
    ['scorecard', HERE.card('sealed-ann')],
    ['assignment', HERE.of('again2-lead')],
    ['decision', HERE.of('d-released')],
    ['debrief_note', HERE.of('n-released')],
    ['round_release', HERE.of('released')],
    ['audit_entry', HERE.of('audit')],
  ] as const
).flatMap(([table, key]) => [
  // what hangs on the row goes first, so that only the trigger is left to refuse
  record(
    table,
    'is not removed',
    `delete from plumbline.evidence; delete from plumbline.decision_text; delete from plumbline.debrief_note_text; ${remove(table, key)}`,
    ROWS(table),
  ),
  record(table, 'is not truncated', `truncate plumbline.${table} cascade`, ROWS(table)),
]);

const ONE_WAY: readonly Probe[] = [
  record(
    'scorecard',
    'keeps its ratings',
    change('scorecard', `ratings = '{1,1,1,1}'`, HERE.card('released-ann')),
    CARD,
  ),
  record(
    'scorecard',
    'keeps its author',
    change('scorecard', `recommendation = 'no'`, HERE.card('sealed-ann')),
    CARD,
  ),
  record(
    'scorecard',
    'is not unreleased',
    change('scorecard', 'released_at = null', HERE.card('released-ann')),
    CARD,
  ),
  record(
    'scorecard',
    'is not released twice',
    change('scorecard', `released_at = now() + interval '1 s'`, HERE.card('released-ann')),
    CARD,
  ),
  record(
    'scorecard',
    'is not unsuperseded',
    `${change('scorecard', 'superseded_at = now()', HERE.card('released-ann'))}; ${change('scorecard', 'superseded_at = null', HERE.card('released-ann'))}`,
    CARD,
  ),
  record(
    'scorecard',
    'is not changed once superseded',
    `${change('scorecard', 'superseded_at = now()', HERE.card('released-ann'))}; ${change('scorecard', 'superseded_at = superseded_at', HERE.card('released-ann'))}`,
    CARD,
  ),
  record(
    'assignment',
    'is not unsubmitted',
    change('assignment', 'submitted_at = null', HERE.of('sealed-ann')),
    MOVED,
  ),
  record(
    'assignment',
    'is not moved',
    change('assignment', `member_id = '${HERE.of('dan')}'`, HERE.of('sealed-ben')),
    MOVED,
  ),
  record(
    'assignment',
    'asks for what it asked',
    change('assignment', `criteria = '{1}'`, HERE.of('sealed-ben')),
    MOVED,
  ),
  record(
    'assignment',
    'keeps its mark',
    change('assignment', 'not_blind = not not_blind', HERE.of('again2-rita')),
    MOVED,
  ),
  record(
    'assignment',
    'does not become a shadow',
    change('assignment', 'shadow = true', HERE.of('sealed-ben')),
    MOVED,
  ),
  record(
    'assignment',
    'is not taken back',
    change('assignment', 'withdrawn_at = null, withdrawn_by = null', HERE.of('released-gus')),
    MOVED,
  ),
  record(
    'assignment',
    'is not submitted without a card',
    change('assignment', 'submitted_at = now()', HERE.of('sealed-ben')),
    'an assignment is submitted by its scorecard only',
  ),
  as(
    'ben',
    'assignment',
    'is not submitted without a card, by its own member',
    change('assignment', 'submitted_at = now()', HERE.of('sealed-ben')),
    'an assignment is submitted by its scorecard only',
  ),
  as(
    'ben',
    'assignment',
    'has a deadline that its member does not move',
    change('assignment', `due_at = now() - interval '1 s'`, HERE.of('sealed-ben')),
    'a deadline is moved by those who plan',
  ),
  as(
    'rita',
    'assignment',
    'has a deadline that its member moves who plans',
    change('assignment', `due_at = now() - interval '1 s'`, HERE.of('again2-rita')),
    '1 update',
  ),
  record(
    'assignment',
    'has a deadline that a repair of the record moves',
    change('assignment', `due_at = now() - interval '1 s'`, HERE.of('sealed-ben')),
    '1 update',
  ),
  as(
    'recruiter',
    'assignment',
    'has a deadline that the recruiter moves',
    change('assignment', `due_at = now() - interval '1 s'`, HERE.of('sealed-ben')),
    '1 update',
  ),
  {
    name: 'record, assignment: may be filled in by a migration, whoever submitted',
    table: 'assignment',
    sql: `with filled as (update plumbline.assignment set revision = revision + 1 returning id)
      select count(*) = (select count(*) from plumbline.assignment) from filled`,
    answer: 'true',
    superuser: true,
  },
  record(
    'decision',
    'keeps its outcome',
    change('decision', `outcome = 'hire'`, HERE.of('d-released')),
    DECIDED,
  ),
  record(
    'decision',
    'is not un-replaced',
    `${change('decision', 'replaced_at = now()', HERE.of('d-released'))}; ${change('decision', 'replaced_at = null', HERE.of('d-released'))}`,
    DECIDED,
  ),
  record(
    'round_release',
    'keeps its instant',
    change('round_release', 'released_at = now()', HERE.of('released')),
    ROWS('round_release'),
  ),
  record(
    'debrief_note',
    'keeps its author',
    change('debrief_note', `author_id = '${HERE.of('ben')}'`, HERE.of('n-released')),
    ROWS('debrief_note'),
  ),
  // what is erased is a row beside the record, so that no trigger stands in its way
  ...(
    [
      ['evidence', HERE.card('sealed-ann')],
      ['decision_text', HERE.of('d-released')],
      ['debrief_note_text', HERE.of('n-released')],
      ['disposition', HERE.of('x-released')],
    ] as const
  ).map(([table, key]) => record(table, 'can be erased', remove(table, key), '1 delete')),
  record(
    'audit_entry',
    'keeps its words',
    change('audit_entry', `action = 'x'`, HERE.of('audit')),
    ROWS('audit_entry'),
  ),
  record(
    'rubric_version',
    'keeps its document once published',
    change('rubric_version', `document = '{"a":1}'`, HERE.of('published')),
    PUBLISHED,
  ),
  as(
    'admin',
    'rubric_version',
    'keeps its document before its admin too',
    change('rubric_version', `document = '{"a":1}'`, HERE.of('published')),
    PUBLISHED,
  ),
  as(
    'admin',
    'rubric_version',
    'is not unpublished',
    change('rubric_version', 'published_at = null, published_by = null', HERE.of('published')),
    PUBLISHED,
  ),
  record(
    'rubric_version',
    'is not removed once published',
    remove('rubric_version', HERE.of('published')),
    ROWS('rubric_version'),
  ),
  record(
    'rubric_version',
    'is retired once',
    `${change('rubric_version', 'retired_at = now()', HERE.of('published'))}; ${change('rubric_version', 'retired_at = null', HERE.of('published'))}`,
    PUBLISHED,
  ),
  as(
    'admin',
    'rubric_version',
    'is retired by an admin',
    change('rubric_version', 'retired_at = now()', HERE.of('published')),
    '1 update',
  ),
  as(
    'admin',
    'rubric_version',
    'changes while a draft',
    change('rubric_version', `document = '{"a":1}'`, HERE.of('draft')),
    '1 update',
  ),
  record(
    'rubric_version',
    'is not truncated',
    'truncate plumbline.rubric_version cascade',
    ROWS('rubric_version'),
  ),
];

const ratings = (...levels: (number | null)[]): Row => ({ ratings: levels });
const fits = (name: string, sql: string, answer: string): Probe => as('ben', 'scorecard', name, sql, answer);
const amends = (person: Person, thing: Thing, revision: number): string =>
  card(HERE, thing, { id: HERE.free(1), revision, author_id: HERE.of(person) });

const FITS: readonly Probe[] = [
  fits('not observed is a NULL', card(HERE, 'sealed-ben', ratings(5, null, 4, 4)), '1 insert'),
  fits('reaches every criterion asked for', card(HERE, 'sealed-ben', ratings(5, 4, 4)), '23514'),
  fits('rates nothing that was not asked', card(HERE, 'sealed-ben', ratings(5, 4, 4, 4, 4)), '23514'),
  fits(
    'may be silent beyond what was asked',
    card(HERE, 'sealed-ben', ratings(5, 4, 4, 4, null)),
    '1 insert',
  ),
  fits('has no level 0', card(HERE, 'sealed-ben', ratings(0, 4, 4, 4)), '23514'),
  fits('has no level 6', card(HERE, 'sealed-ben', ratings(6, 4, 4, null)), '23514'),
  as('ann', 'scorecard', 'comes once', card(HERE, 'sealed-ann', { id: HERE.free(1) }), NOTHING_OWED),
  as('gus', 'scorecard', 'comes from nobody who was withdrawn', card(HERE, 'released-gus'), NOTHING_OWED),
  fits('begins at its first revision', amends('ben', 'sealed-ben', 2), NOTHING_OWED),
  as('ann', 'scorecard', 'leaves out no revision', amends('ann', 'sealed-ann', 3), NOTHING_OWED),
  as('ann', 'scorecard', 'may be amended', amends('ann', 'sealed-ann', 2), '1 insert'),
  fits(
    'cannot call itself in time',
    `${card(HERE, 'sealed-ben', { submitted_at: raw(`now() + interval '3 days'`), late: false })} returning late`,
    'true',
  ),
  fits('cannot call itself late', `${card(HERE, 'sealed-ben', { late: true })} returning late`, 'false'),
];

type Marked = 'released' | 'sealed' | 'other';

/** A second interview of the released round, so that a place on its panel is free for whoever is assigned. */
export const assigned = (person: Person, application: Marked, claims: Row = {}): string =>
  [
    insert('interview', {
      organization_id: HERE.organization,
      id: HERE.free(1),
      application_id: HERE.of(application),
      job_id: HERE.of(application === 'other' ? 'job2' : 'job1'),
      stage_id: HERE.of(application === 'other' ? 'screen2' : 'screen'),
      created_by: HERE.of('recruiter'),
    }),
    assign(HERE, application === 'other' ? 'other-dan' : `${application}-ann`, {
      id: HERE.free(2),
      interview_id: HERE.free(1),
      member_id: HERE.of(person),
      ...claims,
    }),
    `select not_blind from plumbline.assignment where id = '${HERE.free(2)}'`,
  ].join('; ');
const mark = (person: Person, application: Marked, answer: string, claims?: Row): Probe =>
  as(
    'recruiter',
    'assignment',
    `not blind, ${person} on ${application}: ${answer}`,
    assigned(person, application, claims),
    answer,
  );

const MARKS: readonly Probe[] = [
  ...(['admin', 'recruiter', 'mona', 'lead', 'auditor', 'ann', 'ben', 'rita'] as const).map((person) =>
    mark(person, 'released', 'true', { not_blind: false }),
  ),
  ...(['cat', 'dan', 'zoe', 'gus', 'milo'] as const).map((person) => mark(person, 'released', 'false')),
  // of the other job's run: its manager, and the first job's
  mark('milo', 'other', 'true'),
  mark('mona', 'other', 'false'),
  // nothing is released there yet, so there was nothing to see
  ...(['recruiter', 'mona', 'dan'] as const).map((person) =>
    mark(person, 'sealed', 'false', { not_blind: true }),
  ),
];

const becomes = (person: Person): string => {
  const { organization, member, scope } = HERE.as(person);
  return `select set_config('plumbline.organization_id', '${organization}', true), set_config('plumbline.member_id', '${member}', true), set_config('plumbline.scope', '${scope}', true)`;
};
const cards = (application: Thing): string =>
  `select count(*) from plumbline.scorecard where application_id = '${HERE.of(application)}'`;

const LAST_TWO = `${submission(HERE, 'sealed-ben')}; ${becomes('cat')}; ${submission(HERE, 'sealed-cat')}`;
const PEEKS: readonly Probe[] = [
  as('ben', 'scorecard', 'the last one to submit releases the round', LAST_TWO, 'true'),
  as(
    'ben',
    'scorecard',
    'who sees nothing of it before the act is done',
    `${LAST_TWO}; ${cards('sealed')}`,
    '1',
  ),
  as('ben', 'scorecard', 'early release is refused', release(HERE, 'sealed', 1), 'false'),
  as('ben', 'scorecard', 'and shows nothing', `${release(HERE, 'sealed', 1)}; ${cards('sealed')}`, '0'),
  as(
    'dan',
    'round_release',
    'release of another organization’s finds nothing',
    `select plumbline.release_round('${HERE.free(7)}', 1::smallint)`,
    'false',
  ),
];

/** What nobody can undo, what a card must hold, and who is marked as not blind. */
export const RECORD_PROBES: readonly Probe[] = [...FROZEN, ...ONE_WAY, ...FITS, ...MARKS, ...PEEKS];
