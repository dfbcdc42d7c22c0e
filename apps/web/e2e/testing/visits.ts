import { type RoutePath, ROUTES } from '../../src/app/routes.js';
import type { Persona, Product } from './product.js';

/** An address as somebody would open it. */
export interface Visit {
  readonly what: string;
  readonly path: string;
  /** Null: nobody is signed in. */
  readonly persona: Persona | null;
  /** The first of its address: what waits and what fails looks the same for the others. */
  readonly isFirst: boolean;
}

interface Live {
  readonly jobs: {
    readonly nodes: readonly {
      readonly id: string;
      readonly state: string;
      readonly rubricVersion: { readonly id: string };
      readonly applications: {
        readonly nodes: readonly {
          readonly id: string;
          readonly candidate: { readonly id: string };
          readonly scorecards: readonly { readonly id: string }[];
        }[];
      };
    }[];
  };
}

interface Own {
  readonly myAssignments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly state: string;
      readonly roundState: string;
      readonly application: { readonly id: string };
    }[];
  };
}

const LIVE = `{ jobs(first: 10, state: OPEN) { nodes { id state rubricVersion { id }
  applications(first: 50, orderBy: SCORE) { nodes { id candidate { id } scorecards { id } } } } } }`;
const OWN = '{ myAssignments(last: 50) { nodes { id state roundState application { id } } } }';

const found = <Row>(rows: readonly Row[], wanted: (row: Row) => boolean, what: string): Row => {
  const row = rows.find(wanted);
  if (!row) throw new Error(`The demo data has no ${what}.`);
  return row;
};

/** Every address of the router, each in the states that the demo data holds. An address without a visit does not compile. */
export async function visitsTo(product: Product): Promise<Visit[]> {
  const [{ jobs }, { myAssignments }] = await Promise.all([
    product.ask<Live>('recruiter', LIVE),
    product.ask<Own>('interviewer', OWN),
  ]);
  const job = found(jobs.nodes, ({ applications }) => applications.nodes.length > 0, 'job with applications');
  const open = found(job.applications.nodes, ({ scorecards }) => scorecards.length > 1, 'released round');
  const bare = found(job.applications.nodes, ({ scorecards }) => scorecards.length === 0, 'new application');
  const card = (wanted: string, round: string) =>
    found(
      myAssignments.nodes,
      ({ state, roundState }) => state === wanted && roundState === round,
      `${wanted} card in a round that is ${round}`,
    );
  const cards = {
    owed: card('OWED', 'OPEN'),
    sealed: card('SUBMITTED', 'OPEN'),
    released: card('SUBMITTED', 'RELEASED'),
  };
  const visit = (persona: Persona | null, what: string, path: string) => ({ what, path, persona });
  const byRoute: Record<RoutePath, readonly Omit<Visit, 'isFirst'>[]> = {
    [ROUTES.home]: [],
    [ROUTES.signIn]: [visit(null, 'sign-in', '/sign-in')],
    [ROUTES.setUp]: [
      visit(null, 'set-up without a link', '/set-up'),
      visit(null, 'set-up', '/set-up?token=x'),
    ],
    [ROUTES.choosePassword]: [visit(null, 'choosing a password', '/choose-password?token=x')],
    [ROUTES.preferences]: [visit('interviewer', 'preferences', '/settings/preferences')],
    [ROUTES.interviews]: [
      visit('interviewer', 'my interviews', '/interviews'),
      visit('admin', 'my interviews, none', '/interviews'),
    ],
    [ROUTES.scorecard]: [
      visit('interviewer', 'a card that is owed', `/scorecards/${cards.owed.id}`),
      visit('interviewer', 'a sealed card', `/scorecards/${cards.sealed.id}`),
      visit('interviewer', 'a released card', `/scorecards/${cards.released.id}`),
      visit('interviewer', 'no such card', '/scorecards/nothing'),
    ],
    [ROUTES.jobs]: [
      visit('recruiter', 'jobs', '/jobs'),
      visit('manager', 'jobs of a manager', '/jobs'),
      visit('recruiter', 'no paused jobs', '/jobs?state=paused'),
    ],
    [ROUTES.newJob]: [visit('recruiter', 'a new job', '/jobs/new')],
    [ROUTES.pipeline]: [
      visit('recruiter', 'pipeline', `/jobs/${job.id}`),
      visit('manager', 'pipeline of a manager', `/jobs/${job.id}`),
      visit('outsider', 'a pipeline of somebody else', `/jobs/${job.id}`),
    ],
    [ROUTES.jobSetup]: [
      visit('recruiter', 'plan of a job', `/jobs/${job.id}/setup`),
      visit('manager', 'plan, read-only', `/jobs/${job.id}/setup`),
    ],
    [ROUTES.candidates]: [
      visit('recruiter', 'candidates', '/candidates'),
      visit('recruiter', 'no match', '/candidates?search=zzz'),
    ],
    [ROUTES.candidate]: [visit('recruiter', 'a candidate', `/candidates/${open.candidate.id}`)],
    [ROUTES.application]: [
      visit('recruiter', 'an application', `/applications/${open.id}`),
      visit('recruiter', 'a new application', `/applications/${bare.id}`),
      visit('interviewer', 'an application that one rates', `/applications/${cards.owed.application.id}`),
    ],
    [ROUTES.debrief]: [
      visit('manager', 'debrief', `/applications/${open.id}/debrief`),
      visit('recruiter', 'debrief without a card', `/applications/${bare.id}/debrief`),
      visit('interviewer', 'debrief of one who owes', `/applications/${cards.owed.application.id}/debrief`),
      visit(
        'interviewer',
        'debrief of one who submitted',
        `/applications/${cards.released.application.id}/debrief`,
      ),
    ],
    [ROUTES.rubrics]: [visit('admin', 'rubrics', '/rubrics')],
    [ROUTES.rubricVersion]: [visit('admin', 'a rubric version', `/rubrics/${job.rubricVersion.id}`)],
    [ROUTES.members]: [visit('admin', 'members', '/settings/members')],
    [ROUTES.tokens]: [visit('recruiter', 'API tokens', '/settings/tokens')],
  };
  return Object.values(byRoute).flatMap((some) =>
    some.map((one, place) => ({ ...one, isFirst: place === 0 })),
  );
}
