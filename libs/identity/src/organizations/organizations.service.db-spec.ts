import { Access, type Actor, newId } from '@plumbline/kernel';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import { actorOf, aMember, anOrganization } from '../testing/index.js';
import { EvidenceRule } from './organizations.graphql.js';
import type { UpdateOrganization } from './organizations.service.js';

describe('OrganizationsService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let actor: Actor;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db, 'Northwind');
    actor = actorOf(await aMember(slice.db, id, [Access.ADMIN]));
  });
  afterAll(() => slice.stop());

  const update = (more: Partial<UpdateOrganization>, by = actor) =>
    slice.organizations.update(by, { idempotencyKey: newId(), revision: 1, ...more });
  const row = async (): Promise<object | undefined> =>
    (
      await slice.sql(
        'select name, zone, due_hours, evidence_rule, revision from plumbline.organization where organization_id = $1',
        actor.organizationId,
      )
    )[0];

  it('changes what is given and leaves the rest', async () => {
    accepted(await update({ zone: 'Europe/Berlin', dueHours: 24, name: null }));
    accepted(await update({ revision: 2, evidenceRule: EvidenceRule.REQUIRED, name: ' Südwind ' }));
    expect(await row()).toEqual({
      name: 'Südwind',
      zone: 'Europe/Berlin',
      due_hours: 24,
      evidence_rule: 'required',
      revision: 3,
    });
    expect(await slice.actionsOn(actor.organizationId)).toEqual([
      'organization.updated',
      'organization.updated',
    ]);
  });

  it('changes nothing else on the server', async () => {
    const other = await anOrganization(slice.db, 'Contoso');
    accepted(await update({ name: 'Renamed' }));
    expect(
      await slice.sql(
        'select name, revision from plumbline.organization where organization_id = $1',
        other.id,
      ),
    ).toEqual([{ name: 'Contoso', revision: 1 }]);
  });

  it('shows the present values to whoever read older ones', async () => {
    accepted(await update({ dueHours: 24 }));
    expect(await update({ dueHours: 72 })).toEqual({
      ok: false,
      problems: [],
      conflict: {
        revision: 2,
        current: { name: 'Northwind', zone: 'UTC', dueHours: 24, evidenceRule: 'advised' },
      },
    });
  });

  it('names every problem at once and keeps nothing', async () => {
    expect(refusals(await update({ name: '', zone: 'Mars', dueHours: 0 }))).toEqual([
      'INVALID_VALUE name',
      'INVALID_VALUE zone',
      'INVALID_VALUE dueHours',
    ]);
    expect(await row()).toMatchObject({ name: 'Northwind', revision: 1 });
  });

  it('is beyond everybody but an admin, in the database too', async () => {
    const recruiter = await aMember(slice.db, actor.organizationId, [Access.RECRUITER]);
    await expect(update({ name: 'Mine' }, actorOf(recruiter))).rejects.toThrow(
      'There is no such organization',
    );
    expect(await row()).toMatchObject({ name: 'Northwind' });
  });
});
