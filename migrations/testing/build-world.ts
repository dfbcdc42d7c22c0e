import type { ClientBase } from 'pg';
import { insert, raw, type Row, type Table } from './rows.js';
import { act } from './voice.js';
import {
  assign,
  authorOf,
  HERE,
  NAMES,
  PEOPLE,
  type Person,
  type Place,
  submission,
  THERE,
  type Thing,
  WEIGHTS,
  withdrawal,
} from './world.js';

function base(at: Place): string[] {
  const row = (table: Table, name: Person | Thing, more: Row = {}): string =>
    insert(table, { organization_id: at.organization, id: at.of(name), ...more });
  const by = { created_by: at.of('recruiter') };
  const job = (name: 'job1' | 'job2') => row('job', name, { ...by, rubric_version_id: at.of('published') });
  const team = (name: Thing, member: Person, of: Thing, part: string) =>
    row('job_team', name, { job_id: at.of(of), member_id: at.of(member), part });
  const stage = (name: Thing, position: number, round: number | null, of: Thing = 'job1') =>
    row('stage', name, {
      job_id: at.of(of),
      position,
      ...(round && { kind: 'interview', round, minutes: 60, raters: 2 }),
    });
  return [
    insert('organization', { organization_id: at.organization }),
    ...NAMES.map((person) =>
      row('member', person, {
        name: person,
        email: at.email(person),
        kind: person === 'system' ? 'system' : 'person',
        access: PEOPLE[person],
        deactivated_at: person === 'leo' ? raw('now()') : null,
      }),
    ),
    row('rubric', 'rubric'),
    row('rubric_version', 'published', {
      rubric_id: at.of('rubric'),
      number: 1,
      created_by: at.of('admin'),
      published_at: raw('now()'),
      published_by: at.of('admin'),
    }),
    row('rubric_version', 'draft', { rubric_id: at.of('rubric'), number: 2, created_by: at.of('admin') }),
    job('job1'),
    job('job2'),
    team('team-mona', 'mona', 'job1', 'manager'),
    team('team-milo', 'milo', 'job2', 'manager'),
    team('team-recruiter', 'recruiter', 'job1', 'recruiter'),
    team('team-milo1', 'milo', 'job1', at === HERE ? 'recruiter' : 'manager'),
    stage('review', 1, null),
    stage('screen', 2, 1),
    stage('loop', 3, 2),
    stage('decide', 4, null),
    stage('screen2', 1, 1, 'job2'),
  ];
}

function runs(at: Place): string[] {
  const own = { organization_id: at.organization };
  const by = { created_by: at.of('recruiter') };
  const run = (name: Thing, job: Thing, stage: Thing): string[] => [
    insert('candidate', { ...own, ...by, id: at.of(`c-${name}` as Thing), email: `${name}@candidate.test` }),
    insert('application', {
      ...own,
      id: at.of(name),
      candidate_id: at.of(`c-${name}` as Thing),
      job_id: at.of(job),
      stage_id: at.of(stage),
      rubric_version_id: at.of('published'),
      placement: 'product',
      seniority: 'senior',
      weights: WEIGHTS,
    }),
  ];
  const interview = (name: Thing, application: Thing, round: number, job: Thing, stage: Thing): string =>
    insert('interview', {
      ...own,
      ...by,
      id: at.of(name),
      application_id: at.of(application),
      round,
      job_id: at.of(job),
      stage_id: at.of(stage),
    });
  return [
    ...run('sealed', 'job1', 'screen'),
    ...run('released', 'job1', 'screen'),
    ...run('again', 'job1', 'loop'),
    ...run('other', 'job2', 'screen2'),
    interview('i-sealed', 'sealed', 1, 'job1', 'screen'),
    interview('i-released', 'released', 1, 'job1', 'screen'),
    interview('i-again1', 'again', 1, 'job1', 'screen'),
    interview('i-again2', 'again', 2, 'job1', 'loop'),
    interview('i-other', 'other', 1, 'job2', 'screen2'),
  ];
}

const draft = (at: Place, assignment: Thing, member: Person, position: number): string =>
  insert('draft_rating', {
    organization_id: at.organization,
    assignment_id: at.of(assignment),
    member_id: at.of(member),
    position,
  });

function traces(at: Place): string[] {
  const own = { organization_id: at.organization };
  const ann = { ...own, member_id: at.of('ann') };
  return [
    insert('credential', { ...own, id: at.of('ann') }),
    insert('credential', { ...own, id: at.of('leo') }),
    insert('session', { ...ann, id: at.of('session-ann') }),
    insert('api_token', { ...ann, id: at.of('token-ann'), access: ['interviewer', 'admin'] }),
    insert('one_time_link', { ...ann, id: at.of('link') }),
    insert('one_time_link', {
      ...own,
      id: at.of('set-up'),
      purpose: 'set-up',
      token_hash: Buffer.alloc(32, 8),
    }),
    insert('idempotency_key', { ...ann, key: at.of('key-ann') }),
    insert('audit_entry', {
      ...own,
      id: at.of('audit'),
      actor_id: at.of('ann'),
      subject_id: at.card('sealed-ann'),
    }),
    insert('outbox_event', { ...own, id: at.of('event'), subject_id: at.card('sealed-ann') }),
    draft(at, 'sealed-ben', 'ben', 1),
    // left over: of a card submitted since, and of an assignment withdrawn since
    draft(at, 'again-ben', 'ben', 1),
    draft(at, 'released-gus', 'gus', 1),
    // what no policy would let in, and none may let out either
    draft(at, 'sealed-ben', 'cat', 7),
  ];
}

function afterRelease(at: Place): string[] {
  const own = { organization_id: at.organization };
  const spoken = (application: Thing, by: Person): string[] => [
    insert('decision', {
      ...own,
      id: at.of(`d-${application}` as Thing),
      application_id: at.of(application),
      member_id: at.of(by),
    }),
    insert('decision_text', { ...own, id: at.of(`d-${application}` as Thing) }),
    insert('debrief_note', {
      ...own,
      id: at.of(`n-${application}` as Thing),
      application_id: at.of(application),
      author_id: at.of(by),
    }),
    insert('debrief_note_text', { ...own, id: at.of(`n-${application}` as Thing) }),
    insert('disposition', {
      ...own,
      id: at.of(`x-${application}` as Thing),
      application_id: at.of(application),
    }),
  ];
  return [...spoken('released', 'mona'), ...spoken('again', 'mona'), ...spoken('other', 'milo')];
}

const WITHDRAWN: readonly Thing[] = ['released-gus', 'released0-mona', 'released-rita', 'sealed-mona'];
const OWED: readonly Thing[] = ['sealed-ben', 'sealed-cat'];
const SUBMITTED: readonly Thing[] = [
  'sealed-ann',
  'released-ann',
  'released-ben',
  'released-eve',
  'released-mona',
  'again-ann',
  'again-ben',
  'other-dan',
];
const THERE_ALONE: readonly Thing[] = ['other-cat'];
const ASSIGNED_LATER: readonly Thing[] = [
  'again2-ben',
  'again2-rita',
  'again2-mona',
  'again2-lead',
  'other-zoe',
];

/**
 * Both organizations in every state a panel can be in: `sealed` (Ann has submitted, Ben and Cat owe),
 * `released`, `again` (round one released, round two owed) and `other` (of the other job, owed by Zoe again).
 * Cards come through the application's own role, so that releases are real and earlier than any question.
 * There, Ann still owes of `released` and Milo of `other`, Milo manages job one as well, and Cat has submitted
 * a card of `other`: all of which must be nothing to them here.
 */
export async function buildWorld(client: ClientBase, appRole: string): Promise<void> {
  for (const at of [HERE, THERE]) {
    const submitted = SUBMITTED.filter((name) => at === HERE || name !== 'released-ann');
    const bySystem = (statements: readonly string[]) =>
      act(client, { voice: at.as('system'), sql: statements.join(';\n') });
    await bySystem([...base(at), ...runs(at)]);
    await bySystem(WITHDRAWN.map((name) => assign(at, name)));
    const withdrawn = WITHDRAWN.map((name) => withdrawal(at, name, 'recruiter')).join('; ');
    await act(client, { role: appRole, voice: at.as('recruiter'), sql: withdrawn });
    await bySystem(
      [...OWED, ...SUBMITTED, ...(at === THERE ? THERE_ALONE : [])].map((name) =>
        assign(at, name, { shadow: name === 'released-eve' }),
      ),
    );
    for (const name of [...submitted, ...(at === THERE ? THERE_ALONE : [])])
      await act(client, { role: appRole, voice: at.as(authorOf(name)), sql: submission(at, name) });
    const later: readonly Thing[] = [...ASSIGNED_LATER, ...(at === THERE ? (['other-milo'] as const) : [])];
    await bySystem([...later.map((name) => assign(at, name)), ...traces(at), ...afterRelease(at)]);
  }
}
