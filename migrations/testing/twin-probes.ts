import type { Probe } from './probes.js';
import { assigned } from './record-probes.js';
import { inside, panel, releases, RUN, score, type Seat, cards } from './run.js';
import { insert } from './rows.js';
import { card, HERE, type Person, THERE, type Thing } from './world.js';

/**
 * Two organizations that share an id, and differ in what it stands for. Whatever forgets to ask for the
 * organization answers here as if both were one.
 */
const twin = (table: string, name: string, statements: readonly string[], answer: string): Probe => ({
  name: `twins, ${table}: ${name}`,
  table,
  voice: HERE.as('system'),
  sql: statements.join(';\n'),
  answer,
  superuser: true,
});

const there = (...statements: readonly string[]): string[] => [inside(THERE), ...statements, inside(HERE)];

/** Goes on as the application, asked by somebody here. */
const as = (person: Person, question: string): string[] => {
  const { member, scope } = HERE.as(person);
  return [
    `select set_config('plumbline.member_id', '${member}', true), set_config('plumbline.scope', '${scope}', true)`,
    'set local role :app',
    question,
  ];
};

const seat = (by: Person, ...levels: number[]): Seat => ({ by, ...(levels.length > 0 && { levels }) });
const submitted = seat('ann', 4, 4, 4, 4);
const harsher: Seat = { by: 'ann', levels: [1, 1, 1, 1], amended: [2, 2, 2, 2] };
const owed = seat('ann');
const overdue: Seat = { by: 'ann', overdue: true };

const SCOPES: readonly Probe[] = [
  twin(
    'application',
    'a run of one’s own job there, of another here',
    [
      ...panel([], { job: 'job2' }),
      ...panel([], { at: THERE }),
      ...as('mona', `select count(*) from plumbline.application where id = '${RUN}'`),
    ],
    '0',
  ),
  twin(
    'candidate',
    'a run of one’s own with another candidate there',
    [
      ...panel([]),
      ...panel([], { at: THERE, candidate: 'c-other' }),
      ...as('mona', `select count(*) from plumbline.candidate where id = '${HERE.of('c-other')}'`),
    ],
    '0',
  ),
];

const RELEASES: readonly Probe[] = [
  twin(
    'round_release',
    'a card is owed there',
    [...panel([submitted]), ...panel([owed], { at: THERE }), releases()],
    'true',
  ),
  twin(
    'round_release',
    'a card is owed here of what is released there',
    [
      ...panel([submitted, seat('ben')]),
      ...panel([submitted], { at: THERE }),
      ...there(releases()),
      releases(),
    ],
    'false',
  ),
  twin(
    'round_release',
    'a card is there, and none here',
    [...panel([overdue]), ...panel([submitted], { at: THERE }), releases()],
    'false',
  ),
  twin(
    'scorecard',
    'cards there stay sealed',
    [...panel([submitted]), ...panel([harsher], { at: THERE }), releases(), cards(THERE)],
    'ann.1 sealed, ann.2 sealed',
  ),
  twin(
    'scorecard',
    'a card there supersedes none here',
    [...panel([submitted]), ...panel([harsher], { at: THERE }), releases(), cards()],
    'ann.1',
  ),
  twin(
    'application_score',
    'cards there count for nothing',
    [...panel([submitted]), ...panel([harsher], { at: THERE }), ...there(releases()), releases(), score()],
    '4 of 1 by 1 in 1',
  ),
  twin(
    'application_score',
    'weights there count for nothing',
    [
      ...panel([{ by: 'ann', levels: [5, 3, 3, 3] }]),
      ...panel([], { at: THERE, weights: [90, 10, 0, 0] }),
      releases(),
      score(),
    ],
    '3.8 of 1 by 1 in 1',
  ),
  twin(
    'application_score',
    'the score there stays',
    [
      ...panel([submitted]),
      ...panel([harsher], { at: THERE }),
      ...there(releases()),
      releases(),
      score(THERE),
    ],
    '2 of 1 by 1 in 1',
  ),
  twin(
    'application_score',
    'shadows there are none here',
    [...panel([submitted]), ...panel([{ ...owed, shadow: true }], { at: THERE }), releases(), score()],
    '4 of 1 by 1 in 1',
  ),
];

const dueRounds = `select coalesce(string_agg(format('%s.%s by %s', application_id = '${RUN}', round, system_member_id = '${HERE.of('system')}'), ', '), 'none')
  from plumbline.find_due_rounds() where organization_id = '${HERE.organization}'`;

const DUE: readonly Probe[] = [
  twin(
    'round_release',
    'due here, though somebody owes there',
    [...panel([submitted]), ...panel([owed], { at: THERE }), dueRounds],
    't.1 by t',
  ),
  twin(
    'round_release',
    'due by the system member of here',
    [
      ...panel([submitted]),
      insert('member', {
        organization_id: THERE.organization,
        id: THERE.free(1),
        kind: 'system',
        email: 'second-system@there.test',
      }),
      dueRounds,
    ],
    't.1 by t',
  ),
];

const notBlind = (
  name: string,
  statements: readonly string[],
  person: Person,
  application: 'released' | 'sealed' | 'other',
): Probe =>
  twin('assignment', name, [...statements, ...as('recruiter', assigned(person, application))], 'false');

const MARKS: readonly Probe[] = [
  notBlind(
    'who recruits there is blind here',
    [
      `update plumbline.member set access = '{recruiter}' where organization_id = '${THERE.organization}' and id = '${THERE.of('cat')}'`,
    ],
    'cat',
    'released',
  ),
  notBlind('who has submitted there is blind here', [], 'cat', 'other'),
  notBlind(
    'released there, sealed here',
    there(
      `update plumbline.scorecard set released_at = now() where organization_id = '${THERE.organization}' and id = '${THERE.card('sealed-ann')}'`,
    ),
    'recruiter',
    'sealed',
  ),
];

const cardThere = (assignment: Thing): string[] => there(card(THERE, assignment));

const CARDS: readonly Probe[] = [
  twin(
    'assignment',
    'is not submitted by a card there',
    [
      ...cardThere('sealed-ben'),
      `update plumbline.assignment set submitted_at = now() where organization_id = '${HERE.organization}' and id = '${HERE.of('sealed-ben')}'`,
    ],
    'an assignment is submitted by its scorecard only',
  ),
  twin(
    'scorecard',
    'is no revision of a card there',
    [...cardThere('sealed-ben'), card(HERE, 'sealed-ben', { revision: 2 })],
    'no scorecard is owed here',
  ),
];

export const TWIN_PROBES: readonly Probe[] = [...SCOPES, ...RELEASES, ...DUE, ...MARKS, ...CARDS];
