import type { EventEmitter } from 'node:events';
import { Access, accept, type Actor, newId, problem, ProblemCode, reject } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { Database } from './database.js';
import { once } from './once.js';
import { UnitOfWork } from './unit-of-work.js';

describe('speaking to PostgreSQL as an actor', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  let work: UnitOfWork;
  const actors: Actor[] = [];

  beforeAll(async () => {
    db = await startDatabase();
    for (const name of ['Northwater', 'Southfield']) {
      const actor: Actor = {
        organizationId: newId(),
        memberId: newId(),
        access: new Set([Access.ADMIN]),
        requestId: 'spec',
      };
      await db.superuser.query('insert into plumbline.organization (organization_id, name) values ($1, $2)', [
        actor.organizationId,
        name,
      ]);
      await db.superuser.query(
        `insert into plumbline.member (organization_id, id, name, email, access) values ($1, $2, 'Ada', $3, '{admin}')`,
        [actor.organizationId, actor.memberId, `ada@${name.toLowerCase()}.example`],
      );
      actors.push(actor);
    }
    dataSource = await new DataSource({
      type: 'postgres',
      url: db.urls.app,
      poolErrorHandler: () => undefined,
      extra: { max: 3 },
    }).initialize();
    database = new Database(dataSource);
    work = new UnitOfWork(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.stop();
  });

  const [north, south] = [() => actors[0] as Actor, () => actors[1] as Actor];
  const names = { name: 'spec_names', text: 'select name from organization', values: [] };

  it('sees its own organization, and nothing is left of it on the connection', async () => {
    expect(await database.read(north(), [names])).toEqual([[{ name: 'Northwater' }]]);
    expect(await database.beforeActor('select name from organization', [])).toEqual([]);
  });

  it('keeps many requests of two organizations apart on few connections, errors among them', async () => {
    const broken = { name: 'spec_broken', text: 'select 1 / $1::int', values: [0] };
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        database.read(i % 2 ? north() : south(), i % 7 === 0 ? [names, broken] : [names]),
      ),
    );
    answers.forEach((answer, i) => {
      if (i % 7 === 0) expect(answer.status).toBe('rejected');
      else expect(answer).toMatchObject({ value: [[{ name: i % 2 ? 'Northwater' : 'Southfield' }]] });
    });
  });

  it('refuses to write in a read, and survives a statement that does not parse', async () => {
    const rename = {
      name: 'spec_rename',
      text: `update organization set name = 'Gone' returning name`,
      values: [],
    };
    await expect(database.read(north(), [rename])).rejects.toMatchObject({ code: '25006' });
    await expect(
      database.read(north(), [{ name: 'spec_typo', text: 'selec 1', values: [] }]),
    ).rejects.toMatchObject({ code: '42601' });
    expect(await database.read(north(), [names])).toEqual([[{ name: 'Northwater' }]]);
  });

  it('fails the read whose connection breaks, and nothing else', async () => {
    const pool = (dataSource.driver as unknown as { master: EventEmitter }).master;
    const streams = new Set<{ destroy(): void }>();
    const note = (client: { connection: { stream: { destroy(): void } } }): unknown =>
      streams.add(client.connection.stream);
    pool.on('acquire', note);
    const reading = database.read(north(), [
      { name: 'spec_sleep', text: 'select pg_sleep(5)::text', values: [] },
    ]);
    while (streams.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    pool.off('acquire', note);
    for (const stream of streams) stream.destroy();
    await expect(reading).rejects.toThrow('Connection terminated unexpectedly');
    expect(await database.read(north(), [names])).toEqual([[{ name: 'Northwater' }]]);
  });

  it('refuses one statement name for two texts', async () => {
    const other = { ...names, text: 'select 2 as name' };
    await expect(
      Promise.all(Array.from({ length: 4 }, () => database.read(north(), [names, other]))),
    ).rejects.toThrow('two texts');
  });

  it('refuses an actor without a member', async () => {
    await expect(database.read({ ...north(), memberId: '' }, [names])).rejects.toThrow(
      'needs an organization and a member',
    );
  });

  const rename = (name: string) =>
    work.run(north(), async (tx) => {
      await tx.query('update organization set name = $1', [name]);
      return name === 'Refused' ? reject(problem(ProblemCode.INVALID_VALUE, 'No.')) : accept(name);
    });

  it('keeps what was accepted, and nothing of what was refused or thrown', async () => {
    expect(await rename('Refused')).toMatchObject({ ok: false });
    await expect(
      work.run(north(), async (tx) => {
        await tx.query(`update organization set name = 'Thrown'`);
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await database.read(north(), [names])).toEqual([[{ name: 'Northwater' }]]);
    expect(await rename('Northwater')).toEqual({ ok: true, value: 'Northwater' });
  });

  it('runs the whole transaction again after a deadlock', async () => {
    let meet: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (meet = resolve));
    let arrived = 0;
    let runs = 0;
    const lockBoth = (first: number, second: number) =>
      work.run(north(), async (tx) => {
        runs++;
        await tx.query('select pg_advisory_xact_lock($1)', [first]);
        if (++arrived === 2) meet();
        await both;
        await tx.query('select pg_advisory_xact_lock($1)', [second]);
        return accept(first);
      });
    expect(await Promise.all([lockBoth(1, 2), lockBoth(2, 1)])).toEqual([accept(1), accept(2)]);
    expect(runs).toBe(3);
  });

  it('gives up when PostgreSQL asks for it again and again, and at once for anything else', async () => {
    const runsOf = async (code: string): Promise<number> => {
      let runs = 0;
      const failing = work.run(north(), async (tx) => {
        runs++;
        await tx.query(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`);
        return accept(runs);
      });
      await expect(failing).rejects.toMatchObject({ code });
      return runs;
    };
    expect([await runsOf('40001'), await runsOf('23505')]).toEqual([4, 1]);
  });

  it('says that the connection broke, keeps nothing, and goes on with another', async () => {
    const cut = work.run(north(), async (tx) => {
      await tx.query(`update organization set name = 'Half done'`);
      const [{ pid } = { pid: 0 }] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await db.superuser.query('select pg_terminate_backend($1)', [pid]);
      return accept(await tx.query('select 1'));
    });
    // which of the two depends on whether the news came before the next statement
    await expect(cut).rejects.toThrow(/terminat|Query runner already released/i);
    expect(await database.read(north(), [names])).toEqual([[{ name: 'Northwater' }]]);
  });

  describe('once', () => {
    const input = { idempotencyKey: newId(), title: 'Staff engineer' };
    let done = 0;
    const send = (sent: { idempotencyKey: string; title: string }) =>
      work.run(north(), (tx) =>
        once(tx, 'spec', sent, async () => {
          if (sent.title === '')
            return reject(problem(ProblemCode.INVALID_VALUE, 'Give a title.', ['title']));
          done++;
          return accept({ id: newId() });
        }),
      );

    it('does the work of many copies of one request once', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => send(input)));
      expect(done).toBe(1);
      expect(new Set(answers.map((answer) => (answer.ok ? answer.value.id : 'refused'))).size).toBe(1);
      expect(answers.filter((answer) => answer.ok && !answer.value.replayed)).toHaveLength(1);
    });

    it('refuses other input under a key that succeeded', async () => {
      expect(await send({ ...input, title: 'Other' })).toMatchObject({
        problems: [{ code: ProblemCode.KEY_REUSED, path: ['idempotencyKey'] }],
      });
    });

    it('knows a key by member and operation', async () => {
      const send = (actor: Actor, operation: string) =>
        work.run(actor, (tx) => once(tx, operation, input, async () => accept({ id: newId() })));
      expect(await send(south(), 'spec')).toMatchObject({ ok: true, value: { replayed: false } });
      expect(await send(north(), 'another')).toMatchObject({ problems: [{ code: ProblemCode.KEY_REUSED }] });
    });

    it('lets the key of a refusal carry corrected input', async () => {
      const idempotencyKey = newId();
      expect(await send({ idempotencyKey, title: '' })).toMatchObject({ ok: false });
      expect(await send({ idempotencyKey, title: 'Corrected' })).toMatchObject({ ok: true });
    });

    it('keeps no content of the input', async () => {
      const { rows } = await db.superuser.query(
        'select row_to_json(k)::text as row from plumbline.idempotency_key k',
      );
      expect(rows.map((row: { row: string }) => row.row).join()).not.toContain('Staff engineer');
    });
  });
});
