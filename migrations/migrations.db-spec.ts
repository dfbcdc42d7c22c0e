import { migrate, revertAll, schemaFacts } from './index.js';
import { startDatabase, type TestDatabase } from '@plumbline/testing';

describe('migrations', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await startDatabase();
  });
  afterAll(() => db.stop());

  const facts = () => schemaFacts(async (sql) => (await db.superuser.query(sql)).rows, 'plumbline_template');

  it('go up, down to nothing, and up again to the same facts', async () => {
    const first = await facts();
    await revertAll(db.urls.migrator);
    expect((await facts()).split('\n').filter((line) => line && !line.startsWith('role '))).toEqual([]);
    expect(await migrate(db.urls.migrator)).toHaveLength(4);
    expect(await facts()).toBe(first);
  });
});
