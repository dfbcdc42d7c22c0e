import { Access } from '@plumbline/kernel';
import { nobodyOf, type Probe } from './probes.js';
import { TABLES, type Table } from './rows.js';
import { type Voice, voice } from './voice.js';
import { HERE, named, type Person, THERE } from './world.js';

/** What stands for a row, where that is not its id. */
const KEYS: Partial<Record<Table, string>> = {
  organization: 'organization_id::text',
  idempotency_key: 'key::text',
  draft_rating: `assignment_id || '/' || position`,
  round_release: `application_id || '/' || round`,
};

/** No grant lets the application read it. */
const UNREADABLE: Table = 'outbox_event';

const seen = (table: Table): string => {
  const key = KEYS[table] ?? 'id::text';
  return `'${table}', (select array_agg(${key} order by ${key}) from plumbline.${table})`;
};

/** One statement that answers with the keys of every row that its asker may read, table by table. */
const EVERY_ROW = `select json_strip_nulls(json_build_object(${TABLES.filter((table) => table !== UNREADABLE)
  .map(seen)
  .join(', ')}))::text`;

export type Sight = Partial<Record<Table, string>>;

const shown = (sight: Sight): string =>
  Object.entries(sight)
    .map(([table, rows]) => `${table}: ${rows.split(' ').toSorted().join(' ')}`)
    .toSorted()
    .join('\n');

const render = (answer: string): string => {
  if (!answer.startsWith('{')) return answer;
  const rows = JSON.parse(named(answer)) as Record<string, string[]>;
  return shown(Object.fromEntries(Object.entries(rows).map(([table, keys]) => [table, keys.join(' ')])));
};

const sees = (who: string, asker: Voice, sight: Sight): Probe => ({
  name: `read: ${who}`,
  table: '',
  voice: asker,
  sql: EVERY_ROW,
  answer: shown(sight),
  render,
});
const person = (name: Person, sight: Sight): Probe => sees(name, HERE.as(name), sight);

const EVERYBODY: Sight = {
  organization: 'here',
  member: 'system admin recruiter mona milo lead auditor ann ben cat dan eve gus rita zoe leo',
  one_time_link: 'set-up',
  rubric: 'rubric',
  rubric_version: 'published draft',
  job_team: 'team-mona team-milo team-recruiter team-milo1',
};

const PANEL_SEALED = 'sealed-ann sealed-ben sealed-cat sealed-mona';
const PANEL_RELEASED =
  'released-ann released-ben released-eve released-gus released-mona released0-mona released-rita';
const PANELS_AGAIN = 'again-ann again-ben again2-ben again2-rita again2-mona again2-lead';
const STAGES_ONE = 'review screen loop decide';

/** The runs of job one, without its cards: of whoever manages it, or sits on all of its panels. */
const RUNS_ONE: Sight = {
  job: 'job1',
  stage: STAGES_ONE,
  candidate: 'c-sealed c-released c-again',
  application: 'sealed released again',
  interview: 'i-sealed i-released i-again1 i-again2',
  assignment: `${PANEL_SEALED} ${PANEL_RELEASED} ${PANELS_AGAIN}`,
  round_release: 'released/1 again/1',
};

const RUN_TWO: Sight = {
  job: 'job2',
  stage: 'screen2',
  candidate: 'c-other',
  application: 'other',
  interview: 'i-other',
  assignment: 'other-dan other-zoe',
  scorecard: 'other-dan',
  evidence: 'other-dan',
  round_release: 'other/1',
  debrief_note: 'n-other',
  debrief_note_text: 'n-other',
};

const {
  scorecard: _cards,
  evidence: _texts,
  debrief_note: _notes,
  debrief_note_text: _said,
  ...RUN_TWO_BLIND
} = RUN_TWO;

/** Everything that is known of every run while no card is owed: of nobody is anything sealed shown. */
const RUNS: Sight = {
  job: 'job1 job2',
  stage: `${STAGES_ONE} screen2`,
  candidate: 'c-sealed c-released c-again c-other',
  application: 'sealed released again other',
  interview: 'i-sealed i-released i-again1 i-again2 i-other',
  assignment: `${PANEL_SEALED} ${PANEL_RELEASED} ${PANELS_AGAIN} other-dan other-zoe`,
  round_release: 'released/1 again/1 other/1',
};

const RELEASED_CARDS = 'released-ann released-ben released-eve released-mona';
const CARDS = `${RELEASED_CARDS} again-ann again-ben other-dan`;
const RECRUITS: Sight = {
  ...EVERYBODY,
  ...RUNS,
  scorecard: CARDS,
  evidence: CARDS,
  application_score: 'released again other',
  decision: 'd-released d-again d-other',
  decision_text: 'd-released d-again d-other',
  disposition: 'x-released x-again x-other',
  debrief_note: 'n-released n-again n-other',
  debrief_note_text: 'n-released n-again n-other',
};

/** Levels without a person: no candidate, no text, no score, no decision. */
const { candidate: _names, ...RUNS_UNNAMED } = RUNS;

const releasedPanel: Sight = {
  job: 'job1',
  stage: STAGES_ONE,
  candidate: 'c-released',
  application: 'released',
  interview: 'i-released',
  assignment: PANEL_RELEASED,
  scorecard: RELEASED_CARDS,
  evidence: RELEASED_CARDS,
  round_release: 'released/1',
  debrief_note: 'n-released',
  debrief_note_text: 'n-released',
};

const outsideAnyPlace: Voice = { ...HERE.as('admin'), organization: '' };
const scopeless: Voice = { ...HERE.as('admin'), scope: '' };
/** As one is whose token holds less than oneself. */
const adminAsInterviewer = voice(HERE.organization, HERE.of('admin'), [Access.INTERVIEWER]);
const managerAsInterviewer = voice(HERE.organization, HERE.of('milo'), [Access.INTERVIEWER]);

/** Which rows each person sees of every table, by name. */
export const SIGHT_PROBES: readonly Probe[] = [
  person('admin', { ...RECRUITS, one_time_link: 'link set-up', audit_entry: 'audit' }),
  person('recruiter', RECRUITS),
  // owes a card of `again`: nothing of its cards, score, decision or debrief
  person('rita', {
    ...RECRUITS,
    scorecard: `${RELEASED_CARDS} other-dan`,
    evidence: `${RELEASED_CARDS} other-dan`,
    application_score: 'released other',
    decision: 'd-released d-other',
    decision_text: 'd-released d-other',
    disposition: 'x-released x-other',
    debrief_note: 'n-released n-other',
    debrief_note_text: 'n-released n-other',
  }),
  // manages job one, and owes a card of `again`
  person('mona', {
    ...EVERYBODY,
    ...RUNS_ONE,
    scorecard: RELEASED_CARDS,
    evidence: RELEASED_CARDS,
    application_score: 'released',
    decision: 'd-released',
    decision_text: 'd-released',
    disposition: 'x-released',
    debrief_note: 'n-released',
    debrief_note_text: 'n-released',
  }),
  person('milo', {
    ...EVERYBODY,
    ...RUN_TWO,
    application_score: 'other',
    decision: 'd-other',
    decision_text: 'd-other',
    disposition: 'x-other',
  }),
  person('lead', { ...EVERYBODY, ...RUNS_UNNAMED, scorecard: `${RELEASED_CARDS} other-dan` }),
  person('auditor', { ...EVERYBODY, ...RUNS_UNNAMED, scorecard: CARDS, audit_entry: 'audit' }),
  person('ann', {
    ...EVERYBODY,
    ...RUNS_ONE,
    credential: 'ann',
    session: 'session-ann',
    api_token: 'token-ann',
    idempotency_key: 'key-ann',
    one_time_link: 'link set-up',
    scorecard: `sealed-ann ${RELEASED_CARDS} again-ann again-ben`,
    evidence: `sealed-ann ${RELEASED_CARDS} again-ann again-ben`,
    debrief_note: 'n-released n-again',
    debrief_note_text: 'n-released n-again',
  }),
  // owes `sealed`, and round two of `again`, of which his own card alone is left to him
  person('ben', {
    ...EVERYBODY,
    ...RUNS_ONE,
    scorecard: `${RELEASED_CARDS} again-ben`,
    evidence: `${RELEASED_CARDS} again-ben`,
    draft_rating: 'again-ben/1 sealed-ben/1',
    debrief_note: 'n-released',
    debrief_note_text: 'n-released',
  }),
  person('cat', {
    ...EVERYBODY,
    job: 'job1',
    stage: STAGES_ONE,
    candidate: 'c-sealed',
    application: 'sealed',
    interview: 'i-sealed',
    assignment: PANEL_SEALED,
    draft_rating: 'sealed-ben/7',
  }),
  person('dan', { ...EVERYBODY, ...RUN_TWO }),
  // owes a card of the run on whose panel Dan was
  person('zoe', { ...EVERYBODY, ...RUN_TWO_BLIND }),
  person('eve', { ...EVERYBODY, ...releasedPanel }),
  person('gus', { ...EVERYBODY, assignment: 'released-gus', draft_rating: 'released-gus/1' }),
  person('system', EVERYBODY),
  sees('an admin by a token of an interviewer', adminAsInterviewer, EVERYBODY),
  sees('an admin without scope', scopeless, EVERYBODY),
  // who sits on no panel of the job that he manages
  sees('a manager by a token of an interviewer', managerAsInterviewer, EVERYBODY),
  // whose token holds nothing: her own rows, and no run, though her own cards
  sees(
    'an interviewer without scope',
    { ...HERE.as('ann'), scope: '' },
    {
      ...EVERYBODY,
      credential: 'ann',
      session: 'session-ann',
      api_token: 'token-ann',
      idempotency_key: 'key-ann',
      one_time_link: 'link set-up',
      assignment: 'sealed-ann released-ann again-ann',
      scorecard: 'sealed-ann released-ann again-ann',
      evidence: 'sealed-ann released-ann again-ann',
    },
  ),
  // nothing of `released` is released there
  sees('the recruiter of the other organization', THERE.as('recruiter'), {
    ...RECRUITS,
    organization: 'there',
    assignment: `${RUNS.assignment} other-milo other-cat`,
    scorecard: 'again-ann again-ben other-dan other-cat',
    evidence: 'again-ann again-ben other-dan other-cat',
    application_score: 'again other',
    round_release: 'again/1 other/1',
  }),
  sees('nobody, with every scope', nobodyOf(HERE.organization), {}),
  sees('an admin of no organization', outsideAnyPlace, {}),
  sees('all settings empty', { organization: '', member: '', scope: '' }, {}),
  sees('an organization that is not', { ...HERE.as('admin'), organization: THERE.free(9) }, {}),
];
