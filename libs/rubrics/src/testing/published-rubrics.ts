import { AuditLog } from '@plumbline/audit';
import { actorOf, aMember } from '@plumbline/identity/testing';
import { Access } from '@plumbline/kernel';
import { UnitOfWork } from '@plumbline/platform';
import type { TestDatabase } from '@plumbline/testing';
import type { DataSource } from 'typeorm';
import { RubricsService } from '../rubrics.service.js';

/** The ids of the shipped rubrics' first versions by rubric key, published in the organization. */
export async function publishedRubrics(
  db: TestDatabase,
  dataSource: DataSource,
  organizationId: string,
): Promise<Readonly<Record<string, string>>> {
  const admin = await aMember(db, organizationId, [Access.ADMIN]);
  await new RubricsService(new UnitOfWork(dataSource), new AuditLog()).publishShipped(actorOf(admin));
  const { rows } = await db.superuser.query<{ key: string; id: string }>(
    `select r.key, v.id from plumbline.rubric r
       join plumbline.rubric_version v on v.organization_id = r.organization_id and v.rubric_id = r.id
      where r.organization_id = $1`,
    [organizationId],
  );
  return Object.fromEntries(rows.map(({ key, id }) => [key, id]));
}
