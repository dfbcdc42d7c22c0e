import { aSession } from '@plumbline/identity/testing';
import type { GraphQLObjectType } from 'graphql';
import { PASSWORD } from './account-attempts.js';
import { ATTEMPTS, withKey } from './attempts.js';
import type { Neighbours } from './neighbours.js';
import { type Answer, Scene } from './scene.js';
import { Sightings } from './sightings.js';
import type { PersonName } from './people.js';

/** The people of `here` make the attempts that others made in vain; what they are answered is kept. */
export class Rightful {
  readonly sightings: Sightings;
  private readonly answers = new Map<string, Answer>();
  private readonly mutations: GraphQLObjectType;

  constructor(private readonly neighbours: Neighbours) {
    this.sightings = new Sightings(neighbours.schema);
    const mutations = neighbours.schema.getMutationType();
    if (!mutations) throw new Error('There are no mutations.');
    this.mutations = mutations;
  }

  private async ask(
    mutation: string,
    headers: Record<string, string>,
    name: PersonName,
    input: object,
  ): Promise<Answer> {
    const variables = { input: withKey(mutation, input) };
    const document = this.neighbours.documentOf(mutation, name);
    const { data, errors } = await this.neighbours.api.ask(document, variables, headers);
    this.sightings.add(this.mutations, data);
    return (data?.[mutation] ?? { errors }) as Answer;
  }

  /** Every attempt in its order. Answers with the type of each answer. */
  async makeAttempts(): Promise<Record<string, unknown>> {
    const { world, api } = this.neighbours;
    const { people } = world.here;
    const cookie = `plumbline_session=${await aSession(world.db, people.recruiter.member)}`;
    const session = { cookie, origin: api.url };
    for (const [mutation, { by, how, input }] of Object.entries(ATTEMPTS)) {
      const headers = how === undefined ? people[by].headers : how === 'session' ? session : {};
      const scene = new Scene(world.db, world.here, this.answers);
      this.answers.set(mutation, await this.ask(mutation, headers, by, await input(scene)));
    }
    return Object.fromEntries(
      [...this.answers].map(([mutation, answer]) => [mutation, answer['__typename'] ?? answer]),
    );
  }

  /** The answers that are neither a change nor an error: asked to choose, too late, and wrong. */
  async beAnsweredOtherwise(): Promise<unknown[]> {
    const { people, jobs } = this.neighbours.world.here;
    const { headers } = people.recruiter;
    const twoDoors = { email: 'both@canary.example', password: PASSWORD };
    const stale = { jobId: jobs.main, revision: 0, title: 'x' };
    const answers = [
      await this.ask('signIn', {}, 'admin', twoDoors),
      await this.ask('updateJob', headers, 'recruiter', stale),
      await this.ask('createCandidate', headers, 'recruiter', { fullName: '', email: 'x' }),
    ];
    return answers.map((answer) => answer['__typename']);
  }
}
