import type { Probe } from './probes.js';
import { type Cell } from './rows.js';
import {
  cardId,
  cardOf,
  cards,
  inside,
  panel,
  releases,
  RUN,
  score,
  type Seat,
  sits,
  submits,
} from './run.js';
import { card, HERE, THERE } from './world.js';

const probe = (table: string, name: string, statements: readonly string[], answer: string): Probe => ({
  name: `${table}: ${name}`,
  table,
  voice: HERE.as('system'),
  sql: statements.join(';\n'),
  answer,
  superuser: true,
});

const scored = (name: string, seats: readonly Seat[], answer: string, weights?: Cell): Probe =>
  probe(
    'application_score',
    name,
    [...panel(seats, weights ? { weights } : {}), releases(), releases(2), score()],
    answer,
  );

const ann = (...levels: (number | null)[]): Seat => ({ by: 'ann', levels });
const ben = (...levels: (number | null)[]): Seat => ({ by: 'ben', levels });
const cat = (...levels: (number | null)[]): Seat => ({ by: 'cat', levels });

/** Worked by hand from the rule: mean of each criterion over raters, then weighted over what was observed. */
const SCORES: readonly Probe[] = [
  // 4, 4, 4, 3 at 40, 30, 20, 10: 390 / 100
  scored(
    'is the weighted mean of the criteria’s means',
    [ann(5, 4, 3, 2), ben(3, 4, 5, 4)],
    '3.9 of 1 by 2 in 2',
  ),
  // 4, -, 4, 2: 260 / 70
  scored(
    'leaves out what nobody observed',
    [ann(5, null, 3, 2), ben(3, null, 5, null)],
    '3.7143 of 0.7 by 2 in 2',
  ),
  // 5, 4, 2, 1 where one criterion has two raters: 370 / 100
  scored(
    'joins cards that were asked for different criteria',
    [
      { ...ann(5, 3), asked: [1, 2] },
      { ...ben(null, 5, 2, 1), asked: [2, 3, 4] },
    ],
    '3.7 of 1 by 2 in 2',
  ),
  // 4 and 1, equal in weight: the mean of all four ratings would be 3.25
  scored(
    'lets no criterion count more for having more raters',
    [
      { ...ann(5, 1), asked: [1, 2] },
      { ...ben(5), asked: [1] },
      { ...cat(2), asked: [1] },
    ],
    '2.5 of 1 by 3 in 3',
    [50, 50],
  ),
  scored('is there at 60 % of the weight', [ann(5, null, 2, null)], '4 of 0.6 by 1 in 1'),
  scored('is not there under it', [ann(5, null, null, 5)], 'none'),
  scored('is not there when nothing was observed', [ann(null, null, null, null)], 'none'),
  scored('leaves shadows out', [ann(4, 4, 4, 4), { ...ben(1, 1, 1, 1), shadow: true }], '4 of 1 by 1 in 1'),
  scored('is not there of a shadow alone', [{ ...ann(4, 4, 4, 4), shadow: true }], 'none'),
  scored('leaves out what is not scored', [ann(5, 3, 1, 1)], '4 of 1 by 1 in 1', [50, 50, 0, 0]),
  scored('is not there when nothing is scored', [ann(5, 3, 1, 1)], 'none', [0, 0, 0, 0]),
  scored(
    'is kept to four decimals',
    [ann(1, 1, 2)].map((seat) => ({ ...seat, asked: [1, 2, 3] })),
    '1.3333 of 1 by 1 in 1',
    [1, 1, 1],
  ),
  scored('follows the amended revision', [{ ...ann(5, 5, 5, 5), amended: [2, 2, 2, 2] }], '2 of 1 by 1 in 1'),
  scored('goes over all rounds', [ann(5, 5, 5, 5), { ...ann(3, 3, 3, 3), round: 2 }], '4 of 1 by 1 in 2'),
  scored(
    'has nothing of a sealed round',
    [ann(5, 5, 5, 5), { ...ben(1, 1, 1, 1), round: 2 }, { by: 'cat', round: 2 }],
    '5 of 1 by 1 in 1',
  ),
  probe(
    'application_score',
    'counts raters who were not blind',
    [
      ...panel([ann(5, 5, 5, 5)]),
      releases(),
      sits({ by: 'mona' }, 1),
      ...submits({ by: 'mona', levels: [3, 3, 3, 3] }, 1),
      releases(),
      score(),
    ],
    '4 of 1 by 2 in 2',
  ),
  probe(
    'application_score',
    'is written over for its run alone',
    [
      ...panel([ann(5, 5, 5, 5)]),
      releases(),
      `select string_agg(id::text, ' ') from plumbline.application_score
        where organization_id = '${HERE.organization}' and id in ('${HERE.of('released')}', '${HERE.of('again')}')`,
    ],
    `${HERE.of('released')} ${HERE.of('again')}`,
  ),
  probe(
    'application_score',
    'goes with its run to the next stage',
    [
      ...panel([ann(5, 5, 5, 5)]),
      releases(),
      `update plumbline.application set stage_id = '${HERE.of('loop')}' where id = '${RUN}'`,
      `select stage_id = '${HERE.of('loop')}' from plumbline.application_score where id = '${RUN}'`,
    ],
    'true',
  ),
];

const released = (
  name: string,
  seats: readonly Seat[],
  answer: string,
  more: readonly string[] = [],
): Probe => probe('round_release', name, [...panel(seats), ...more, releases()], answer);
const OVER = { overdue: true } as const;

/** Ann's sealed card of another run, in a further revision. */
const amendedElsewhere = card(HERE, 'sealed-ann', { id: HERE.free(1), revision: 2 });

const RELEASES: readonly Probe[] = [
  released('when all have submitted', [ann(4, 4, 4, 4), ben(3, 3, 3, 3)], 'true'),
  released('not while one owes', [ann(4, 4, 4, 4), { by: 'ben' }], 'false'),
  released('when the one who owed is withdrawn', [ann(4, 4, 4, 4), { by: 'ben', withdrawn: true }], 'true'),
  released('when the deadline has passed', [ann(4, 4, 4, 4), { by: 'ben', ...OVER }], 'true'),
  released(
    'not while one deadline of two has passed',
    [ann(4, 4, 4, 4), { by: 'ben', ...OVER }, { by: 'cat' }],
    'false',
  ),
  released(
    'never without a card, deadlines passed',
    [
      { by: 'ann', ...OVER },
      { by: 'ben', ...OVER },
    ],
    'false',
  ),
  released('never without a card, all withdrawn', [{ by: 'ann', withdrawn: true }], 'false'),
  released('without regard to the other round', [ann(4, 4, 4, 4), { by: 'ben', round: 2 }], 'true'),
  released(
    'not by a card of the other round',
    [
      { by: 'ben', ...OVER },
      { ...ann(4, 4, 4, 4), round: 2 },
    ],
    'false',
  ),
  probe(
    'round_release',
    'is of the round alone',
    [...panel([ann(4, 4, 4, 4), { ...ben(3, 3, 3, 3), round: 2 }]), releases(), cards()],
    'ann.1, ben.1 sealed',
  ),
  probe(
    'round_release',
    'is of the run alone',
    [
      ...panel([ann(4, 4, 4, 4)]),
      amendedElsewhere,
      releases(),
      `select string_agg(revision::text, ' ' order by revision) from plumbline.scorecard where organization_id = '${HERE.organization}'
         and application_id = '${HERE.of('sealed')}' and released_at is null and superseded_at is null`,
    ],
    '1 2',
  ),
  probe(
    'scorecard',
    'is superseded by a revision of itself alone',
    [...panel([{ ...ann(5, 5, 5, 5), amended: [2, 2, 2, 2] }, ben(3, 3, 3, 3)]), releases(), cards()],
    'ann.1 superseded, ann.2, ben.1',
  ),
  probe(
    'scorecard',
    'is not superseded before its own round is released',
    [
      ...panel([ann(4, 4, 4, 4), { ...ben(3, 3, 3, 3), amended: [2, 2, 2, 2], round: 2 }]),
      releases(),
      cards(),
    ],
    'ann.1, ben.1 sealed, ben.2 sealed',
  ),
  probe(
    'scorecard',
    'is superseded once',
    [
      ...panel([{ ...ann(5, 5, 5, 5), amended: [2, 2, 2, 2] }]),
      `update plumbline.scorecard set (released_at, superseded_at) = (now() - interval '1 hour', now() - interval '1 hour')
        where organization_id = '${HERE.organization}' and id = '${cardId(0)}'`,
      releases(),
      cards(),
    ],
    'ann.1 superseded, ann.2',
  ),
  probe(
    'scorecard',
    'keeps the instant of its release',
    [
      `select plumbline.release_round('${HERE.of('released')}', 1::smallint)`,
      `select count(*) from plumbline.scorecard where application_id = '${HERE.of('released')}' and released_at = now()`,
    ],
    '0',
  ),
  probe(
    'round_release',
    'takes the lock of its run, and no other',
    [
      `select plumbline.release_round('${HERE.of('sealed')}', 1::smallint)`,
      // a lock leaves the number of its transaction on the row, and this one's is the newest
      `select string_agg(organization_id || ' ' || id, ', ') from plumbline.application
        where xmax::text::bigint = (select max(xmax::text::bigint) from plumbline.application)`,
    ],
    `${HERE.organization} ${HERE.of('sealed')}`,
  ),
  probe(
    'round_release',
    'leaves a row',
    [
      ...panel([ann(4, 4, 4, 4)]),
      releases(),
      `select string_agg(round::text, ',') from plumbline.round_release where application_id = '${RUN}'`,
    ],
    '1',
  ),
  probe(
    'round_release',
    'leaves none when it is refused',
    [
      ...panel([ann(4, 4, 4, 4), { by: 'ben' }]),
      releases(),
      `select count(*) from plumbline.round_release where application_id = '${RUN}'`,
    ],
    '0',
  ),
  probe(
    'round_release',
    'is nothing of another organization’s',
    [...panel([ann(4, 4, 4, 4)]), inside(THERE), releases()],
    'false',
  ),
  probe(
    'round_release',
    'is nothing without an organization',
    [...panel([ann(4, 4, 4, 4)]), `select set_config('plumbline.organization_id', '', true)`, releases()],
    'false',
  ),
];

const late: Seat = { by: 'ben', levels: [1, 1, 1, 1], ...OVER };
const over: Seat = { by: 'ben', ...OVER };
/** Ann's card is released because Ben's deadline has passed; then he submits. */
const lateCard = [...panel([ann(5, 5, 5, 5), over]), releases(), ...submits(late, 1)];
/** Somebody joins after the release, with a deadline to come. */
const joined = [...panel([ann(5, 5, 5, 5), over]), releases(), sits({ by: 'cat' }, 2)];

const LATE: readonly Probe[] = [
  probe(
    'scorecard',
    'a late card is released when it is submitted, and says so',
    [...lateCard, releases(), cards()],
    'ann.1, ben.1 late',
  ),
  probe('application_score', 'a late card counts', [...lateCard, releases(), score()], '3 of 1 by 2 in 2'),
  probe(
    'scorecard',
    'a card before its deadline is not late',
    [...panel([ann(5, 5, 5, 5)]), releases(), cards()],
    'ann.1',
  ),
  probe(
    'scorecard',
    'a late card opens though somebody new owes',
    [...joined, ...submits(late, 1), releases(), cards()],
    'ann.1, ben.1 late',
  ),
  probe(
    'scorecard',
    'an amendment opens though somebody new owes',
    [...joined, cardOf(ann(), 0, 2, [2, 2, 2, 2]), releases(), cards()],
    'ann.1 superseded, ann.2',
  ),
  probe(
    'scorecard',
    'an amendment is no late card',
    [...panel([{ ...ann(5, 5, 5, 5), amended: [2, 2, 2, 2], ...OVER }]), cards()],
    'ann.1 sealed late, ann.2 sealed',
  ),
  probe(
    'scorecard',
    'a released round stays as it was released',
    [...panel([ann(5, 5, 5, 5)]), releases(), releases(), cards()],
    'ann.1',
  ),
];

const due = (statements: readonly string[], answer: string, name: string): Probe =>
  probe(
    'round_release',
    `due work, ${name}`,
    [
      ...statements,
      `select coalesce(string_agg(format('%s.%s by %s', case application_id when '${RUN}' then 'run' else 'other' end, round, case system_member_id when '${HERE.of('system')}' then 'system' end), ', '), 'none')
        from plumbline.find_due_rounds() where organization_id = '${HERE.organization}'`,
    ],
    answer,
  );

const DUE: readonly Probe[] = [
  due(panel([ann(4, 4, 4, 4), over]), 'run.1 by system', 'a card and a deadline that has passed'),
  due(panel([ann(4, 4, 4, 4), { by: 'ben' }]), 'none', 'not while somebody may still be in time'),
  due(
    panel([ann(4, 4, 4, 4), { by: 'ben', withdrawn: true }]),
    'run.1 by system',
    'everybody submitted or withdrawn',
  ),
  due([...panel([ann(4, 4, 4, 4), over]), releases()], 'none', 'not once released'),
  due(panel([ann(4, 4, 4, 4), { by: 'ben', round: 2 }]), 'run.1 by system', 'whoever owes of another round'),
  due(panel([over]), 'none', 'not without a card'),
  due(
    [...panel([ann(4, 4, 4, 4)]), `select set_config('plumbline.organization_id', '', true)`],
    'run.1 by system',
    'asked by nobody, across organizations',
  ),
];

/** When a round is released, what that opens, and the score that it writes. */
export const RELEASE_PROBES: readonly Probe[] = [...SCORES, ...RELEASES, ...LATE, ...DUE];
