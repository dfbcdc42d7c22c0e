import { type RoutePath, ROUTES } from '../../src/app/routes.js';
import type { Persona, Product } from './product.js';

/** An address as somebody would open it. */
export interface Visit {
  readonly what: string;
  readonly path: string;
  /** Null: nobody is signed in. */
  readonly persona: Persona | null;
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
  const [owed, sealed, released] = [card('OWED', 'OPEN'), card('SUBMITTED', 'OPEN'), card('SUBMITTED', 'RELEASED')];
  const visit = (what: string, path: string, persona: Persona | null): Visit => ({ what, path, persona });
  const byRoute: Record<RoutePath, readonly Visit[]> = {
    [ROUTES.home]: [],
    [ROUTES.signIn]: [visit('sign-in', '/sign-in', null)],
    [ROUTES.setUp]: [visit('set-up without a link', '/set-up', null), visit('set-up', '/set-up?token=x', null)],
    [ROUTES.choosePassword]: [visit('choosing a password', '/choose-password?token=x', null)],
    [ROUTES.preferences]: [visit('preferences', '/settings/preferences', 'interviewer')],
  };
  void [owed, sealed, released, open, bare];
  return Object.values(byRoute).flat();
}
