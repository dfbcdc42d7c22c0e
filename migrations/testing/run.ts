import { type Cell, insert, raw } from './rows.js';
import { HERE, type Person, type Place, type Thing } from './world.js';

export type Levels = readonly (number | null)[];

/** One place on a panel: who, what the card says, and how far it has come. */
export interface Seat {
  readonly by: Person;
  /** No card when absent: owed. */
  readonly levels?: Levels;
  /** A further revision, written over the first. */
  readonly amended?: Levels;
  readonly asked?: readonly number[];
  readonly shadow?: boolean;
  readonly round?: 1 | 2;
  /** The deadline is over. */
  readonly overdue?: boolean;
  readonly withdrawn?: boolean;
}

/** What a run is of; where nothing is said, of a candidate of its own for job one here. */
export interface Terms {
  readonly at?: Place;
  readonly weights?: Cell;
  readonly job?: 'job1' | 'job2';
  readonly candidate?: Thing;
}

/** The id of the application, in whichever organization it is; its candidate's too. */
export const RUN = HERE.free(0x10);
const interviewOf = (round: number): string => HERE.free(0x10 + round);
export const seatId = (n: number): string => HERE.free(0x20 + n);
export const cardId = (n: number, revision = 1): string => HERE.free(0x40 + 2 * n + revision);

/** A run's statements say themselves in which organization they are, so that two can meet under one id. */
export const inside = ({ organization }: Place): string =>
  `select set_config('plumbline.organization_id', '${organization}', true)`;

export const cardOf = (seat: Seat, n: number, revision: number, levels: Levels, at = HERE): string =>
  insert('scorecard', {
    organization_id: at.organization,
    id: cardId(n, revision),
    assignment_id: seatId(n),
    application_id: RUN,
    round: seat.round ?? 1,
    author_id: at.of(seat.by),
    rubric_version_id: at.of('published'),
    revision,
    ratings: levels,
  });

export function submits(seat: Seat, n: number, at = HERE): string[] {
  const submitted = `update plumbline.assignment set submitted_at = now()
    where organization_id = '${at.organization}' and id = '${seatId(n)}'`;
  return [
    ...(seat.levels ? [cardOf(seat, n, 1, seat.levels, at), submitted] : []),
    ...(seat.amended ? [cardOf(seat, n, 2, seat.amended, at)] : []),
  ];
}

export const sits = (seat: Seat, n: number, { at = HERE, job = 'job1' }: Terms = {}): string =>
  insert('assignment', {
    organization_id: at.organization,
    id: seatId(n),
    interview_id: interviewOf(seat.round ?? 1),
    application_id: RUN,
    job_id: at.of(job),
    round: seat.round ?? 1,
    member_id: at.of(seat.by),
    criteria: seat.asked ?? [1, 2, 3, 4],
    shadow: seat.shadow ?? false,
    created_by: at.of('recruiter'),
    due_at: raw(`now() ${seat.overdue ? '-' : '+'} interval '1 hour'`),
    ...(seat.withdrawn && { withdrawn_at: raw('now()'), withdrawn_by: at.of('recruiter') }),
  });

/** A run of its own, with a panel, up to where a round could be released. */
export function panel(seats: readonly Seat[], terms: Terms = {}): string[] {
  const { at = HERE, weights = [40, 30, 20, 10], job = 'job1', candidate } = terms;
  const place = {
    organization_id: at.organization,
    job_id: at.of(job),
    stage_id: at.of(job === 'job1' ? 'screen' : 'screen2'),
  };
  const by = { created_by: at.of('recruiter') };
  const of = { organization_id: at.organization, id: RUN, email: 'run@candidate.test', ...by };
  return [
    inside(at),
    ...(candidate ? [] : [insert('candidate', of)]),
    insert('application', {
      ...place,
      id: RUN,
      candidate_id: candidate ? at.of(candidate) : RUN,
      rubric_version_id: at.of('published'),
      placement: 'product',
      seniority: 'senior',
      weights,
    }),
    ...[1, 2].map((round) =>
      insert('interview', { ...place, ...by, id: interviewOf(round), application_id: RUN, round }),
    ),
    ...seats.map((seat, n) => sits(seat, n, terms)),
    ...seats.flatMap((seat, n) => submits(seat, n, at)),
    inside(HERE),
  ];
}

export const releases = (round = 1): string => `select plumbline.release_round('${RUN}', ${round}::smallint)`;

/** The run's stored score, as a superuser reads it. */
export const score = ({ organization }: Place = HERE): string =>
  `select coalesce((select format('%s of %s by %s in %s', score, observed_share, raters, scorecards)
     from plumbline.application_score where organization_id = '${organization}' and id = '${RUN}'), 'none')`;
/** Every card of the run with its state. */
export const cards = ({ organization }: Place = HERE): string =>
  `select coalesce(string_agg(format('%s.%s%s%s', m.name, s.revision, case when s.released_at is null then ' sealed' else '' end,
      case when s.superseded_at is null then '' else ' superseded' end || case when s.late then ' late' else '' end), ', ' order by m.name, s.revision), 'none')
     from plumbline.scorecard s join plumbline.member m on m.organization_id = s.organization_id and m.id = s.author_id
    where s.organization_id = '${organization}' and s.application_id = '${RUN}'`;
