import { nobodyOf, type Probe, REFUSED } from './probes.js';
import { HERE, type Person, withdrawal } from './world.js';

/** Neither nobody nor an organization that is not has anything to change. */
const none = (verb: 'update' | 'delete', table: string, sql: string): Probe[] => [
  {
    name: `${verb} ${table}: nobody none`,
    table,
    voice: nobodyOf(HERE.organization),
    sql,
    answer: `0 ${verb}`,
  },
  {
    name: `${verb} ${table}: none where there is no organization`,
    table,
    voice: { ...HERE.as('admin'), organization: HERE.free(9) },
    sql,
    answer: `0 ${verb}`,
  },
];

/**
 * An UPDATE without WHERE, that sets what is there already: how many rows it touches is how many the
 * policy lets this person change, whether or not they may be read.
 */
const touches = (table: string, set: string, counts: Partial<Record<Person, number>>): Probe[] => {
  const sql = `update plumbline.${table} set ${set}`;
  return [
    ...Object.entries(counts).map(([person, rows]) => ({
      name: `update ${table}: ${person} ${rows} rows`,
      table,
      voice: HERE.as(person as Person),
      sql,
      answer: `${rows} update`,
    })),
    ...none('update', table, sql),
  ];
};

const UPDATES: readonly Probe[] = [
  ...touches('organization', 'revision = 1', { admin: 1, recruiter: 0, ann: 0 }),
  ...touches('member', 'revision = 1', { admin: 16, recruiter: 0, ann: 0 }),
  ...touches('credential', 'changed_at = now()', { ann: 1, ben: 0, admin: 0 }),
  ...touches('session', 'last_seen_at = now()', { ann: 1, ben: 0, admin: 0 }),
  ...touches('api_token', 'last_used_at = now()', { ann: 1, ben: 0, admin: 0 }),
  ...touches('one_time_link', 'used_at = null', { ann: 2, ben: 1 }),
  ...touches('rubric', `title = 'AI engineer'`, { admin: 1, recruiter: 0, lead: 0 }),
  ...touches('rubric_version', `review_state = 'draft'`, { admin: 2, recruiter: 0, lead: 0 }),
  ...touches('job', 'revision = 1', { recruiter: 2, mona: 0, ann: 0, lead: 0 }),
  ...touches('stage', 'revision = 1', { recruiter: 5, mona: 0, ann: 0, lead: 0 }),
  ...touches('candidate', 'revision = 1', { recruiter: 4, mona: 0, ann: 0 }),
  ...touches('application', 'revision = 1', { recruiter: 4, mona: 3, milo: 1, ann: 0, lead: 0 }),
  ...touches('interview', 'revision = 1', { recruiter: 5, mona: 4, ann: 4, cat: 1, gus: 0, lead: 0 }),
  ...touches('assignment', 'revision = 1', { recruiter: 19, ann: 3, mona: 4, gus: 1, milo: 0, lead: 1 }),
  ...touches('draft_rating', 'level = 3', { ben: 1, cat: 0, gus: 0, ann: 0, recruiter: 0 }),
  // not of `again`: Mona owes a card there
  ...touches('decision', 'replaced_at = null', { mona: 1, milo: 1, recruiter: 0, ann: 0 }),
];

const removes = (table: string, person: Person, answer: string, where = ''): Probe => ({
  name: `delete ${table}: ${person} ${answer}`,
  table,
  voice: HERE.as(person),
  sql: `delete from plumbline.${table} ${where}`,
  answer,
});
const nobodyRemoves = (table: string): Probe[] => none('delete', table, `delete from plumbline.${table}`);

const DELETES: readonly Probe[] = [
  removes('job_team', 'recruiter', '4 delete'),
  removes('job_team', 'mona', '0 delete'),
  ...nobodyRemoves('job_team'),
  removes('stage', 'recruiter', '1 delete', `where title = 'Stage' and kind = 'review' and position = 4`),
  removes('stage', 'mona', '0 delete'),
  ...nobodyRemoves('stage'),
  removes('draft_rating', 'ben', '2 delete'),
  removes('draft_rating', 'recruiter', '0 delete'),
  ...nobodyRemoves('draft_rating'),
];

const ungranted = (name: string, table: string, sql: string, by: Person = 'ben'): Probe => ({
  name: `without a grant: ${name}`,
  table,
  voice: HERE.as(by),
  sql,
  answer: REFUSED,
});

/** What no policy needs to refuse, because no grant allows it. */
const UNGRANTED: readonly Probe[] = [
  ungranted('rewriting a card', 'scorecard', 'update plumbline.scorecard set ratings = ratings'),
  ungranted('releasing a card', 'scorecard', 'update plumbline.scorecard set released_at = now()'),
  ungranted('removing a card', 'scorecard', 'delete from plumbline.scorecard'),
  ungranted('locking cards to feel for them', 'scorecard', 'select 1 from plumbline.scorecard for update'),
  ungranted(
    'sharing a lock to feel for them',
    'scorecard',
    'select 1 from plumbline.scorecard for key share',
  ),
  ungranted('rewriting evidence', 'evidence', `update plumbline.evidence set summary = 'x'`),
  ungranted('removing evidence', 'evidence', 'delete from plumbline.evidence'),
  ungranted('removing the debt', 'assignment', 'delete from plumbline.assignment'),
  ungranted('moving the debt', 'assignment', `update plumbline.assignment set member_id = member_id`),
  ungranted('taking off the mark', 'assignment', 'update plumbline.assignment set not_blind = false'),
  ungranted('asking for less', 'assignment', `update plumbline.assignment set criteria = '{1}'`),
  ungranted('rewriting the log', 'audit_entry', 'update plumbline.audit_entry set at = now()', 'admin'),
  ungranted('removing from the log', 'audit_entry', 'delete from plumbline.audit_entry', 'admin'),
  ungranted('rewriting a decision', 'decision', `update plumbline.decision set outcome = 'hire'`, 'mona'),
  ungranted(
    'writing a score',
    'application_score',
    'update plumbline.application_score set score = 5',
    'admin',
  ),
  ungranted(
    'writing a score by the function',
    'application_score',
    `select plumbline.write_application_score('${HERE.of('sealed')}')`,
  ),
  ungranted('reading a password hash', 'credential', 'select password_hash from plumbline.credential', 'ann'),
  ungranted(
    'returning a password hash',
    'credential',
    'update plumbline.credential set changed_at = now() returning password_hash',
    'ann',
  ),
  ungranted(
    'comparing a password hash',
    'credential',
    `select 1 from plumbline.credential where password_hash like '$%'`,
    'ann',
  ),
  ungranted('reading the outbox', 'outbox_event', 'select 1 from plumbline.outbox_event', 'admin'),
  ungranted('truncating', 'candidate', 'truncate plumbline.candidate cascade', 'admin'),
  ungranted('making a table', 'organization', 'create table plumbline.careless (a int)', 'admin'),
  ungranted('switching triggers off', 'organization', 'set session_replication_role = replica', 'admin'),
  ungranted(
    'bypassing row security, which errors and does not leak',
    'candidate',
    'set local row_security = off; select 1 from plumbline.candidate',
    'admin',
  ),
  ungranted('reading the planner’s statistics', 'candidate', 'select 1 from pg_statistic', 'admin'),
];

const OTHERS_NAME = 'a withdrawal names who does it';

/** An interviewer who tries to be rid of the debt, and those who may take it from them. */
const DEBTS: readonly Probe[] = [
  {
    name: 'debt: the recruiter withdraws Ben',
    table: 'assignment',
    voice: HERE.as('recruiter'),
    sql: withdrawal(HERE, 'sealed-ben', 'recruiter'),
    answer: '1 update',
  },
  {
    name: 'debt: Ben does not withdraw himself',
    table: 'assignment',
    voice: HERE.as('ben'),
    sql: withdrawal(HERE, 'sealed-ben', 'ben'),
    answer: '23514',
  },
  {
    name: 'debt: nor in the recruiter’s name',
    table: 'assignment',
    voice: HERE.as('ben'),
    sql: withdrawal(HERE, 'sealed-ben', 'recruiter'),
    answer: OTHERS_NAME,
  },
  {
    name: 'debt: nor does a recruiter withdraw herself in another’s',
    table: 'assignment',
    voice: HERE.as('rita'),
    sql: withdrawal(HERE, 'again2-rita', 'recruiter'),
    answer: OTHERS_NAME,
  },
  {
    name: 'debt: Ben does not withdraw Cat',
    table: 'assignment',
    voice: HERE.as('ben'),
    sql: withdrawal(HERE, 'sealed-cat', 'ben'),
    answer: '0 update',
  },
  {
    name: 'debt: the manager does not withdraw Ben',
    table: 'assignment',
    voice: HERE.as('mona'),
    sql: withdrawal(HERE, 'sealed-ben', 'mona'),
    answer: '0 update',
  },
];

/** What each person may change and remove. */
export const CHANGE_PROBES: readonly Probe[] = [...UPDATES, ...DELETES, ...UNGRANTED, ...DEBTS];
