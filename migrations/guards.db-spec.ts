import { startDatabase, type TestDatabase } from '@plumbline/testing';
import type pg from 'pg';
import { buildWorld } from './testing/build-world.js';
import { CHANGE_PROBES } from './testing/change-probes.js';
import { INSERT_PROBES } from './testing/insert-probes.js';
import { type Mutant, mutantsOfPolicies, mutantsOfTriggers } from './testing/mutants.js';
import { noticedBy, type Probe } from './testing/probes.js';
import { RECORD_PROBES } from './testing/record-probes.js';
import { SIGHT_PROBES } from './testing/sight-probes.js';

const PROBES: readonly Probe[] = [...SIGHT_PROBES, ...INSERT_PROBES, ...CHANGE_PROBES, ...RECORD_PROBES];

/** Clauses that may go without a difference, because another guard says the same. Each is a second lock on purpose. */
const SECOND_LOCKS: readonly { readonly clause: RegExp; readonly why: string }[] = [
  {
    clause:
      /^policy ((api_token|session|credential|idempotency_key|draft_rating)_\w+|(audit_entry|scorecard|debrief_note|decision)_(insert|update)) without AND \(current_member\(\) IS NOT NULL\)$/,
    why: 'another clause compares with current_member(), and NULL equals nobody',
  },
  {
    clause:
      /^policy (evidence|decision_text|debrief_note_text)_\w+ without AND \((organization_id = current_organization\(\)|current_member\(\) IS NOT NULL)\)$/,
    why: 'the row is there for whom its card, decision or note is, which asks the same',
  },
  {
    clause: /^policy \w+ without AND \([adns]\.organization_id = /,
    why: 'the sub-select is itself under the row security of its table',
  },
  {
    clause:
      /^policy draft_rating_(insert|update) without AND \(organization_id = current_organization\(\)\)$/,
    why: 'the draft is in the organization of its assignment, which asks the same',
  },
  {
    clause: /^policy scorecard_insert without AND \(organization_id = current_organization\(\)\)$/,
    why: 'the trigger that compares card and assignment looks inside the organization alone, and fires first',
  },
];

describe('the specs of isolation, blindness and the record', () => {
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

  const noticed = ({ sql }: Mutant, probes: readonly Probe[]): Promise<string | undefined> =>
    noticedBy(client, db.roles.app, sql, probes);
  const about = (mutant: Mutant): Probe[] => PROBES.filter((probe) => probe.table === mutant.table);
  const allFrom = (mutant: Mutant): Probe[] => [
    ...about(mutant),
    ...PROBES.filter((probe) => probe.table !== mutant.table),
  ];
  const secondLock = ({ name }: Mutant) => SECOND_LOCKS.find(({ clause }) => clause.test(name));

  it('hold while every guard stands', async () => {
    expect(await noticed({ name: 'nothing', table: '', sql: 'select 1' }, PROBES)).toBeUndefined();
    expect(new Set(PROBES.map((probe) => probe.name)).size).toBe(PROBES.length);
  });

  it('notice each policy that is dropped, opened to all, or robbed of one clause', async () => {
    const mutants = await mutantsOfPolicies(client, db.roles.app);
    expect(mutants.length).toBeGreaterThan(400);
    const unnoticed: string[] = [];
    for (const mutant of mutants)
      if (!secondLock(mutant) && !(await noticed(mutant, allFrom(mutant)))) unnoticed.push(mutant.name);
    expect(unnoticed).toEqual([]);
  }, 180_000);

  it('are right about the clauses that are second locks', async () => {
    const locks = (await mutantsOfPolicies(client, db.roles.app)).filter(secondLock);
    const firstLocks: string[] = [];
    for (const mutant of locks)
      if (await noticed(mutant, [...about(mutant), ...(mutant.name.includes('_read ') ? SIGHT_PROBES : [])]))
        firstLocks.push(mutant.name);
    expect(firstLocks).toEqual([]);
    for (const { clause } of SECOND_LOCKS) expect(locks.some(({ name }) => clause.test(name))).toBe(true);
  });

  it('notice each trigger that is switched off', async () => {
    const mutants = await mutantsOfTriggers(client);
    expect(mutants.length).toBeGreaterThan(15);
    const unnoticed: string[] = [];
    for (const mutant of mutants) if (!(await noticed(mutant, allFrom(mutant)))) unnoticed.push(mutant.name);
    expect(unnoticed).toEqual([]);
  }, 180_000);
});
