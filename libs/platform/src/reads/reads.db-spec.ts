import { Access, type Actor, newId, NotFound } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { Database, statementChannel } from '../database/database.js';
import { Reads } from './reads.js';
import { type ManyOf, tableOf } from './table.js';

interface MemberRow {
  readonly id: string;
  readonly name: string;
}
const Members = tableOf<MemberRow>('member', { id: 'id', name: 'name' });
const Rubrics = tableOf<{ readonly id: string; readonly title: string }>('rubric', {
  id: 'id',
  title: 'title',
});
const peopleOf: ManyOf<MemberRow> = {
  table: Members,
  by: 'organization_id',
  orderBy: 'c.name desc',
  limit: 2,
  where: `c.kind = 'person'`,
};

describe('what one request reads', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let reads: Reads;
  const trips: (readonly string[])[] = [];
  const noteTrip = (message: unknown): void =>
    void trips.push((message as { names: readonly string[] }).names);
  const [ada, bert, cleo, stranger] = [newId(), newId(), newId(), newId()];
  const [here, there] = [newId(), newId()];
  const actor: Actor = {
    organizationId: here,
    memberId: ada,
    access: new Set([Access.ADMIN]),
    requestId: 'spec',
  };

  beforeAll(async () => {
    db = await startDatabase();
    for (const id of [here, there])
      await db.superuser.query(
        `insert into plumbline.organization (organization_id, name) values ($1, 'Organization')`,
        [id],
      );
    const people = [
      [here, ada, 'Ada'],
      [here, bert, 'Bert'],
      [here, cleo, 'Cleo'],
      [there, stranger, 'Stranger'],
    ];
    for (const [organization, id, name] of people)
      await db.superuser.query(
        `insert into plumbline.member (organization_id, id, name, email, access) values ($1, $2, $3, $3, '{}')`,
        [organization, id, name],
      );
    dataSource = await new DataSource({ type: 'postgres', url: db.urls.app }).initialize();
    statementChannel.subscribe(noteTrip);
  });
  beforeEach(() => {
    trips.length = 0;
    reads = new Reads(new Database(dataSource), actor);
  });
  afterAll(async () => {
    statementChannel.unsubscribe(noteTrip);
    await dataSource.destroy();
    await db.stop();
  });

  it('asks for all rows of a level in one trip, and for none of them twice', async () => {
    const rows = await Promise.all([
      reads.find(Members, cleo),
      reads.get(Members, ada),
      reads.find(Members, ada),
      reads.find(Rubrics, newId()),
    ]);
    expect(rows).toEqual([{ id: cleo, name: 'Cleo' }, { id: ada, name: 'Ada' }, rows[1], null]);
    expect(trips).toEqual([['member_by_id', 'rubric_by_id']]);
    expect(await reads.find(Members, cleo)).toBe(rows[0]);
    expect(trips).toHaveLength(1);
  });

  it('finds nothing of another organization, and says of it what it says of nothing', async () => {
    expect(await reads.find(Members, stranger)).toBeNull();
    const refusals = await Promise.allSettled([stranger, newId()].map((id) => reads.get(Members, id)));
    const messages = refusals.map((one) => one.status === 'rejected' && String(one.reason));
    expect(messages).toEqual([String(new NotFound('member')), String(new NotFound('member'))]);
    expect(await reads.many(peopleOf, there)).toEqual([]);
  });

  it('lists children in their order, as many as the relation allows', async () => {
    const [people, none] = await Promise.all([reads.many(peopleOf, here), reads.many(peopleOf, there)]);
    expect(people.map(({ name }) => name)).toEqual(['Cleo', 'Bert']);
    expect(none).toEqual([]);
    expect(trips).toHaveLength(1);
  });

  it('reads anew what a change has touched', async () => {
    expect(await reads.get(Members, bert)).toMatchObject({ name: 'Bert' });
    await db.superuser.query(`update plumbline.member set name = 'Berta' where id = $1`, [bert]);
    expect(await reads.get(Members, bert)).toMatchObject({ name: 'Bert' });
    reads.forget();
    expect(await reads.get(Members, bert)).toMatchObject({ name: 'Berta' });
  });

  it('fails every look-up of a trip that fails, and goes on with the next', async () => {
    const broken = reads.query('spec_broken', 'select 1 / 0 as one', []);
    const beside = reads.find(Members, ada);
    expect((await Promise.allSettled([broken, beside])).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    expect(await reads.find(Members, cleo)).toMatchObject({ name: 'Cleo' });
  });
});
