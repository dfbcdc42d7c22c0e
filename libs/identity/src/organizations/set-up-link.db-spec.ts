import { Access } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { aMember } from '../testing/index.js';
import { createOrganization, issueSetUpLink } from './set-up-link.js';

describe('a set-up link, on PostgreSQL', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await startDatabase();
  });
  afterEach(() => db.stop());

  const rows = async (text: string): Promise<unknown[]> => (await db.superuser.query(text)).rows;

  it('is issued with an organization that waits for its name', async () => {
    expect(await issueSetUpLink(db.urls.migrator)).toMatch(/^\/set-up\?token=[\w-]{64}$/);
    expect(await rows('select name from plumbline.organization')).toEqual([{ name: 'New organization' }]);
    expect(await rows('select kind, name, email, access from plumbline.member')).toEqual([
      { kind: 'system', name: 'Plumbline', email: 'system@plumbline.invalid', access: ['admin'] },
    ]);
    expect(
      await rows(
        `select purpose, member_id, round(extract(epoch from expires_at - created_at) / 3600)::int as hours
           from plumbline.one_time_link where used_at is null`,
      ),
    ).toEqual([{ purpose: 'set-up', member_id: null, hours: 24 }]);
  });

  it('takes the place of the one before, in the same organization', async () => {
    const links = [await issueSetUpLink(db.urls.migrator), await issueSetUpLink(db.urls.migrator)];
    expect(links[0]).not.toBe(links[1]);
    expect(
      await rows(
        `select used_at is null as open, count(*)::int, count(distinct organization_id)::int as organizations
           from plumbline.one_time_link group by 1 order by 1`,
      ),
    ).toEqual([
      { open: false, count: 1, organizations: 1 },
      { open: true, count: 1, organizations: 1 },
    ]);
  });

  it('is one for one organization, also when two starts ask at the same time', async () => {
    await Promise.all([issueSetUpLink(db.urls.migrator), issueSetUpLink(db.urls.migrator)]);
    expect(await rows('select name from plumbline.organization')).toHaveLength(1);
    expect(await rows('select id from plumbline.one_time_link where used_at is null')).toHaveLength(1);
  });

  it('is not issued where somebody is', async () => {
    const { id } = await createOrganization(db.urls.migrator, 'Contoso');
    await aMember(db, id, [Access.INTERVIEWER]);
    expect(await issueSetUpLink(db.urls.migrator)).toBeNull();
  });

  it('comes with every organization that is created', async () => {
    const [one, two] = [
      await createOrganization(db.urls.migrator, 'Contoso'),
      await createOrganization(db.urls.migrator, 'Northwind'),
    ];
    expect(one.id).not.toBe(two.id);
    expect(await rows('select name from plumbline.organization order by name')).toEqual([
      { name: 'Contoso' },
      { name: 'Northwind' },
    ]);
    expect(await rows('select id from plumbline.one_time_link where used_at is null')).toHaveLength(2);
  });
});
