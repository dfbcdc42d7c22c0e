import { Access } from '@plumbline/kernel';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { actorOf, aMember, anOrganization } from './index.js';

describe('personas', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await startDatabase();
  });
  afterAll(() => db.stop());

  it('stand in the database as their actors say', async () => {
    const organization = await anOrganization(db);
    const recruiter = await aMember(db, organization.id, [Access.RECRUITER]);
    const { rows } = await db.superuser.query(
      'select id, kind, access from plumbline.member where organization_id = $1 order by kind',
      [organization.id],
    );
    expect(rows).toEqual([
      { id: recruiter.id, kind: 'person', access: ['recruiter'] },
      { id: organization.system.id, kind: 'system', access: ['admin'] },
    ]);
    expect(actorOf(recruiter)).toMatchObject({ memberId: recruiter.id, access: new Set([Access.RECRUITER]) });
  });
});
