import { startDatabase, type TestDatabase } from '@plumbline/testing';
import type pg from 'pg';
import { buildWorld } from './testing/build-world.js';
import { CHANGE_PROBES } from './testing/change-probes.js';
import { type FunctionMutant, mutantsOfFunctions, openTo } from './testing/function-mutants.js';
import { INSERT_PROBES } from './testing/insert-probes.js';
import { noticedBy, type Probe } from './testing/probes.js';
import { RECORD_PROBES } from './testing/record-probes.js';
import { RELEASE_PROBES } from './testing/release-probes.js';
import { SIGHT_PROBES } from './testing/sight-probes.js';
import { SIGN_IN_PROBES } from './testing/sign-in-probes.js';
import { TWIN_PROBES } from './testing/twin-probes.js';

/** Those of the release role's functions. */
const RELEASE: readonly Probe[] = [...RELEASE_PROBES, ...TWIN_PROBES, ...RECORD_PROBES, ...SIGHT_PROBES];
const PROBES: readonly Probe[] = [...RELEASE, ...SIGN_IN_PROBES, ...CHANGE_PROBES, ...INSERT_PROBES];

/** Where a function's mutants are likely to be noticed: asked first, and all the others after. */
const LIKELY: readonly (readonly [functions: RegExp, probes: readonly Probe[]])[] = [
  [/ find_(?!due)/, SIGN_IN_PROBES],
  [/ own_/, SIGHT_PROBES],
  [/ (assignment_|scorecard_|decision_|rubric_version_)/, [...RECORD_PROBES, ...TWIN_PROBES]],
];

const likelyFirst = (name: string, probes: readonly Probe[]): Iterable<Probe> =>
  new Set([...(LIKELY.find(([functions]) => functions.test(name))?.[1] ?? []), ...probes]);

describe('the specs of what the database does by itself', () => {
  let db: TestDatabase;
  let client: pg.PoolClient;
  beforeAll(async () => {
    db = await startDatabase();
    client = await db.superuser.connect();
    await buildWorld(client, db.roles.app);
  });
  afterAll(async () => {
    client.release();
    await db.stop();
  });

  /** Of the mutants those that no probe notices. */
  const unnoticed = async (
    mutants: readonly FunctionMutant[],
    by: readonly Probe[],
    beside = '',
  ): Promise<string[]> => {
    const names: string[] = [];
    for (const { name, sql } of mutants)
      if (!(await noticedBy(client, db.roles.app, `${beside}; ${sql}`, likelyFirst(name, by))))
        names.push(name);
    return names;
  };

  /**
   * The functions of the release role ask for the organization in every clause, and its policies ask too. Both are
   * meant: either alone holds.
   */
  const isSecondLock = ({ owner, condition }: FunctionMutant): boolean =>
    owner === db.roles.release &&
    /^(\w+\.)?organization_id = (org|(new|s)\.organization_id|current_organization\(\))$/.test(condition);

  it('hold while every function is whole', async () => {
    expect(await noticedBy(client, db.roles.app, 'select 1', PROBES)).toBeUndefined();
    expect(new Set(PROBES.map((probe) => probe.name)).size).toBe(PROBES.length);
  });

  it('notice each condition that a function is robbed of', async () => {
    const mutants = (await mutantsOfFunctions(client)).filter((mutant) => !isSecondLock(mutant));
    expect(mutants.length).toBeGreaterThan(120);
    expect(await unnoticed(mutants, PROBES)).toEqual([]);
  }, 180_000);

  it('hold, and notice each question for the organization, where the release role’s policies are open', async () => {
    const open = await openTo(client, db.roles.release);
    expect(await noticedBy(client, db.roles.app, open, RELEASE)).toBeUndefined();
    const locks = (await mutantsOfFunctions(client)).filter(isSecondLock);
    expect(locks.length).toBeGreaterThan(20);
    expect(await unnoticed(locks, RELEASE, open)).toEqual([]);
  }, 180_000);
});
