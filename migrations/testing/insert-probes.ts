import { nobodyOf, type Probe, REFUSED } from './probes.js';
import { insert, raw, type Row, type Table } from './rows.js';
import { assign, card, evidence, HERE, type Person, type Place, THERE, type Thing } from './world.js';

interface Insertion {
  readonly table: Table;
  /** A row that `by` may add; `me` is whose name it bears. */
  readonly row: (at: Place, me: Person) => Row;
  readonly by: Person;
  /** Members who may not, in their own name. */
  readonly refused?: readonly Person[];
  /** Somebody whose name `by` may not borrow. */
  readonly inNameOf?: Person;
}

const fresh = (at: Place): Row => ({ organization_id: at.organization, id: at.free(1) });
const later = raw(`now() + interval '1 day'`);
const ME = 'member_id';

const INSERTIONS: readonly Insertion[] = [
  {
    table: 'member',
    row: (at) => ({ ...fresh(at), email: 'new@here.test' }),
    by: 'admin',
    refused: ['recruiter', 'mona', 'ann', 'auditor', 'system'],
  },
  {
    table: 'credential',
    row: (at, me) => ({ organization_id: at.organization, id: at.of(me) }),
    by: 'ben',
    inNameOf: 'cat',
  },
  {
    table: 'session',
    row: (at, me) => ({ ...fresh(at), [ME]: at.of(me), token_hash: Buffer.alloc(32, 3) }),
    by: 'ben',
    inNameOf: 'admin',
  },
  {
    table: 'api_token',
    row: (at, me) => ({ ...fresh(at), [ME]: at.of(me), token_hash: Buffer.alloc(32, 3) }),
    by: 'ben',
    inNameOf: 'admin',
  },
  {
    table: 'one_time_link',
    row: (at) => ({ ...fresh(at), [ME]: at.of('ben'), token_hash: Buffer.alloc(32, 3), expires_at: later }),
    by: 'admin',
    refused: ['recruiter', 'ben'],
  },
  {
    table: 'idempotency_key',
    row: (at, me) => ({ organization_id: at.organization, key: at.free(1), [ME]: at.of(me) }),
    by: 'ben',
    inNameOf: 'cat',
  },
  {
    table: 'audit_entry',
    row: (at, me) => ({ ...fresh(at), actor_id: at.of(me), subject_id: at.free(2) }),
    by: 'ben',
    inNameOf: 'cat',
  },
  { table: 'outbox_event', row: (at) => ({ ...fresh(at), subject_id: at.free(2) }), by: 'ben' },
  {
    table: 'rubric',
    row: (at) => ({ ...fresh(at), key: 'mlops' }),
    by: 'admin',
    refused: ['recruiter', 'lead'],
  },
  {
    table: 'rubric_version',
    row: (at) => ({ ...fresh(at), rubric_id: at.of('rubric'), number: 3, created_by: at.of('admin') }),
    by: 'admin',
    refused: ['recruiter', 'lead'],
  },
  {
    table: 'job',
    row: (at) => ({ ...fresh(at), rubric_version_id: at.of('published'), created_by: at.of('recruiter') }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead', 'auditor'],
  },
  {
    table: 'job_team',
    row: (at) => ({ ...fresh(at), job_id: at.of('job2'), [ME]: at.of('mona') }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead', 'auditor'],
  },
  {
    table: 'stage',
    row: (at) => ({ ...fresh(at), job_id: at.of('job1'), position: 9 }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead'],
  },
  {
    table: 'candidate',
    row: (at) => ({ ...fresh(at), email: 'new@candidate.test', created_by: at.of('recruiter') }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead'],
  },
  {
    table: 'application',
    row: (at) => ({
      ...fresh(at),
      candidate_id: at.of('c-other'),
      job_id: at.of('job1'),
      stage_id: at.of('review'),
    }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead'],
  },
  {
    table: 'disposition',
    row: (at) => ({ ...fresh(at), application_id: at.of('sealed') }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead', 'auditor'],
  },
  {
    table: 'interview',
    row: (at) => ({
      ...fresh(at),
      application_id: at.of('sealed'),
      job_id: at.of('job1'),
      stage_id: at.of('loop'),
      created_by: at.of('recruiter'),
    }),
    by: 'recruiter',
    refused: ['mona', 'ann', 'lead'],
  },
  {
    table: 'decision',
    row: (at, me) => ({ ...fresh(at), application_id: at.of('sealed'), [ME]: at.of(me) }),
    by: 'mona',
    refused: ['milo', 'admin', 'recruiter', 'ann', 'lead'],
    inNameOf: 'milo',
  },
  {
    table: 'debrief_note',
    row: (at, me) => ({ ...fresh(at), application_id: at.of('released'), author_id: at.of(me) }),
    by: 'ann',
    refused: ['cat', 'dan', 'zoe', 'gus', 'milo', 'lead', 'auditor', 'system'],
    inNameOf: 'ben',
  },
  {
    table: 'draft_rating',
    row: (at, me) => ({
      organization_id: at.organization,
      assignment_id: at.of('sealed-ben'),
      position: 2,
      [ME]: at.of(me),
    }),
    by: 'ben',
    refused: ['cat', 'recruiter', 'admin'],
    inNameOf: 'cat',
  },
];

function probesOf({ table, row, by, refused = [], inNameOf }: Insertion): Probe[] {
  const probe = (name: string, voice: Probe['voice'], values: Row, answer = REFUSED): Probe => ({
    name: `insert ${table}: ${name}`,
    table,
    answer,
    sql: insert(table, values),
    ...(voice && { voice }),
  });
  return [
    probe(`${by} may`, HERE.as(by), row(HERE, by), '1 insert'),
    probe(`${by} not into another organization`, HERE.as(by), row(THERE, by)),
    probe('nobody may', nobodyOf(HERE.organization), row(HERE, by)),
    probe('nobody may without an organization', { ...HERE.as(by), organization: '' }, row(HERE, by)),
    ...refused.map((person) => probe(`${person} may not`, HERE.as(person), row(HERE, person))),
    ...(inNameOf ? [probe(`${by} not in the name of ${inNameOf}`, HERE.as(by), row(HERE, inNameOf))] : []),
  ];
}

const one = (table: Table, name: string, by: Person, sql: string, answer = REFUSED): Probe => ({
  name: `insert ${table}: ${name}`,
  table,
  voice: HERE.as(by),
  sql,
  answer,
});

const OWES_NOTHING = `no scorecard is owed here`;
const anotherAssignment = (more: Row = {}): string =>
  assign(HERE, 'other-dan', { id: HERE.free(1), member_id: HERE.of('cat'), ...more });
const decided = (application: Thing, by: Person, text = false): string =>
  insert('decision', { ...fresh(HERE), application_id: HERE.of(application), member_id: HERE.of(by) }) +
  (text ? `; ${insert('decision_text', fresh(HERE))}` : '');
const noted = (application: Thing, by: Person): string =>
  insert('debrief_note', { ...fresh(HERE), application_id: HERE.of(application), author_id: HERE.of(by) });

const SPECIAL: readonly Probe[] = [
  {
    ...one('member', 'the first admin, through the set-up link', 'admin', ''),
    voice: { organization: HERE.organization, member: HERE.free(1), scope: '' },
    sql: insert('member', { ...fresh(HERE), email: 'first@here.test' }),
    answer: '1 insert',
  },
  one('assignment', 'the recruiter may', 'recruiter', anotherAssignment(), '1 insert'),
  ...(['mona', 'ann', 'lead', 'cat'] as const).map((person) =>
    one('assignment', `${person} may not`, person, anotherAssignment()),
  ),
  one(
    'assignment',
    'not into another organization',
    'recruiter',
    assign(THERE, 'other-dan', { id: THERE.free(1), member_id: THERE.of('cat') }),
  ),
  one('assignment', 'not already submitted', 'recruiter', anotherAssignment({ submitted_at: raw('now()') })),
  one(
    'assignment',
    'not already withdrawn',
    'recruiter',
    anotherAssignment({ withdrawn_at: raw('now()'), withdrawn_by: HERE.of('recruiter') }),
  ),
  { ...one('assignment', 'nobody may', 'admin', anotherAssignment()), voice: nobodyOf(HERE.organization) },

  one('scorecard', 'Ben may, of his own assignment', 'ben', card(HERE, 'sealed-ben'), '1 insert'),
  one('scorecard', 'Ben not of Cat’s, in her name', 'ben', card(HERE, 'sealed-cat')),
  one(
    'scorecard',
    'Ben not of Cat’s, in his own name',
    'ben',
    card(HERE, 'sealed-cat', { author_id: HERE.of('ben') }),
    '23503',
  ),
  one('scorecard', 'the recruiter not in his name', 'recruiter', card(HERE, 'sealed-ben')),
  one(
    'scorecard',
    'not released by its author',
    'ben',
    card(HERE, 'sealed-ben', { released_at: raw('now()') }),
  ),
  one(
    'scorecard',
    'not superseded by its author',
    'ben',
    card(HERE, 'sealed-ben', { superseded_at: raw('now()') }),
  ),
  one('scorecard', 'not into another organization', 'ben', card(THERE, 'sealed-ben'), OWES_NOTHING),
  { ...one('scorecard', 'nobody may', 'ben', card(HERE, 'sealed-ben')), voice: nobodyOf(HERE.organization) },

  one(
    'evidence',
    'beside one’s own card',
    'ben',
    `${card(HERE, 'sealed-ben')}; ${evidence(HERE, 'sealed-ben')}`,
    '1 insert',
  ),
  one('evidence', 'not beside another’s card that one may read', 'ann', evidence(HERE, 'released-ben')),
  one('evidence', 'not beside a card that one may not read', 'ben', evidence(HERE, 'sealed-ann')),
  one('evidence', 'not in another organization', 'ann', evidence(THERE, 'released-ann')),

  one('decision', 'Mona not of a run for which she owes a card', 'mona', decided('again', 'mona')),
  // let in by the policy, since her card is submitted, and refused because a decision stands
  one('decision', 'one at a time', 'mona', decided('released', 'mona'), '23505'),
  one('decision', 'Mona not of a run of another job', 'mona', decided('other', 'mona')),
  one('decision_text', 'beside one’s own decision', 'mona', decided('sealed', 'mona', true), '1 insert'),
  one(
    'decision_text',
    'not beside another’s',
    'admin',
    insert('decision_text', { organization_id: HERE.organization, id: HERE.of('d-released') }),
  ),
  one(
    'decision_text',
    'not beside one that one may not read',
    'mona',
    insert('decision_text', { organization_id: HERE.organization, id: HERE.of('d-again') }),
  ),

  one(
    'debrief_note_text',
    'beside one’s own note',
    'ann',
    `${noted('released', 'ann')}; ${insert('debrief_note_text', fresh(HERE))}`,
    '1 insert',
  ),
  one(
    'debrief_note_text',
    'not beside another’s',
    'admin',
    insert('debrief_note_text', { organization_id: HERE.organization, id: HERE.of('n-released') }),
  ),
  one(
    'debrief_note_text',
    'not beside one that one may not read',
    'mona',
    insert('debrief_note_text', { organization_id: HERE.organization, id: HERE.of('n-again') }),
  ),
  one('debrief_note', 'Ben not of a run for which he owes a card', 'ben', noted('again', 'ben')),
  one('debrief_note', 'Ann of a run for which others owe a card', 'ann', noted('again', 'ann'), '1 insert'),
  one(
    'debrief_note',
    'Rita of a run from whose panel she was withdrawn',
    'rita',
    noted('released', 'rita'),
    '1 insert',
  ),
  one('debrief_note', 'the recruiter may', 'recruiter', noted('other', 'recruiter'), '1 insert'),
  one(
    'draft_rating',
    'none once submitted',
    'ann',
    insert('draft_rating', {
      organization_id: HERE.organization,
      assignment_id: HERE.of('sealed-ann'),
      member_id: HERE.of('ann'),
    }),
  ),
  one(
    'draft_rating',
    'none once withdrawn',
    'gus',
    insert('draft_rating', {
      organization_id: HERE.organization,
      assignment_id: HERE.of('released-gus'),
      member_id: HERE.of('gus'),
    }),
  ),

  one(
    'application_score',
    'by nobody’s hand',
    'admin',
    insert('application_score', {
      ...fresh(HERE),
      id: HERE.of('sealed'),
      job_id: HERE.of('job1'),
      stage_id: HERE.of('screen'),
      candidate_id: HERE.of('c-sealed'),
      applied_at: raw('now()'),
    }),
  ),
  one(
    'round_release',
    'by nobody’s hand',
    'admin',
    insert('round_release', { organization_id: HERE.organization, application_id: HERE.of('sealed') }),
  ),
  one(
    'organization',
    'by the command line alone',
    'admin',
    insert('organization', { organization_id: HERE.free(1) }),
  ),
];

/** Who may add what, and in whose name. */
export const INSERT_PROBES: readonly Probe[] = [...INSERTIONS.flatMap(probesOf), ...SPECIAL];
