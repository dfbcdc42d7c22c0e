import { AuditLog } from '@plumbline/audit';
import { catalogueRubrics } from '@plumbline/catalogue';
import { actorOf, aMember, anOrganization } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import { Database, Reads, statementChannel, UnitOfWork } from '@plumbline/platform';
import { digestsOf } from '@plumbline/rubric-model';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { RubricsService } from './rubrics.service.js';
import { RUBRICS_ENTITIES } from './rubrics.entities.js';
import { RubricVersions } from './rubric-versions.js';
import { publishedRubrics } from './testing/index.js';

describe('publishing the shipped rubrics, on PostgreSQL', () => {
  let db: TestDatabase;
  let source: DataSource;
  let service: RubricsService;
  beforeAll(async () => {
    db = await startDatabase();
    source = await new DataSource({
      type: 'postgres',
      url: db.urls.app,
      entities: RUBRICS_ENTITIES,
    }).initialize();
    service = new RubricsService(new UnitOfWork(source), new AuditLog());
  });
  afterAll(async () => {
    await source.destroy();
    await db.stop();
  });

  const anAdmin = async (): Promise<Actor> =>
    actorOf(await aMember(db, (await anOrganization(db)).id, [Access.ADMIN]));
  const readsOf = (actor: Actor): Reads => new Reads(new Database(source), actor);

  it('publishes each rubric once, however often it is asked, with one audit entry each', async () => {
    const admin = await anAdmin();
    const counts = await Promise.all([service.publishShipped(admin), service.publishShipped(admin)]);
    expect(counts.toSorted()).toEqual([0, 3]);
    expect(await service.publishShipped(admin)).toBe(0);
    const { rows } = await db.superuser.query(
      `select action, count(*)::int from plumbline.audit_entry where organization_id = $1 group by action`,
      [admin.organizationId],
    );
    expect(rows).toEqual([{ action: 'rubric-version.published', count: 3 }]);
  });

  it('stores digests that the stored document has, and every criterion word for word', async () => {
    const admin = await anAdmin();
    const ids = await publishedRubrics(db, source, admin.organizationId);
    const versions = new RubricVersions();
    for (const shipped of catalogueRubrics()) {
      const content = await versions.get(readsOf(admin), ids[shipped.rubricKey] ?? '');
      expect(digestsOf(content.document)).toEqual({
        content: content.contentDigest,
        scoring: content.scoringDigest,
      });
      expect(content.contentDigest).toBe(shipped.contentDigest);
      expect(content.document).toEqual(shipped.document);
      content.criteria.forEach((criterion, index) => {
        const written = shipped.document.criteria[index];
        expect(criterion).toMatchObject({ key: written?.key, position: index + 1, title: written?.title });
        expect(criterion.definition).toBe(written?.definition);
        expect(criterion.anchors.map(({ text }) => text)).toEqual(written?.anchors.map(({ text }) => text));
        expect(criterion.questions).toEqual(written?.questions);
      });
      expect(content.criteria).toHaveLength(shipped.document.criteria.length);
    }
  });

  it('freezes what is published', async () => {
    const admin = await anAdmin();
    await service.publishShipped(admin);
    const frozen = (change: string) =>
      db.superuser.query(`${change} where organization_id = $1`, [admin.organizationId]);
    await expect(frozen('update plumbline.rubric_version set number = 9')).rejects.toThrow(
      /cannot be changed/,
    );
    await expect(
      frozen(`update plumbline.rubric_version set document = document || '{"language":"xx"}'`),
    ).rejects.toThrow(/cannot be changed/);
    await expect(frozen('delete from plumbline.rubric_version')).rejects.toThrow(/cannot be changed/);
  });

  it('is refused to a member who may not edit rubrics', async () => {
    const { organizationId } = await anAdmin();
    const recruiter = actorOf(await aMember(db, organizationId, [Access.RECRUITER]));
    await expect(service.publishShipped(recruiter)).rejects.toThrow(/row-level security/);
  });

  it('reads a published version from the database once, and never for another organization', async () => {
    const [admin, outsider] = [await anAdmin(), await anAdmin()];
    const id = (await publishedRubrics(db, source, admin.organizationId))['ai-engineer'] ?? '';
    const versions = new RubricVersions();
    const names: string[] = [];
    const note = (message: unknown): void => void names.push(...(message as { names: string[] }).names);
    statementChannel.subscribe(note);
    try {
      await versions.get(readsOf(admin), id);
      await versions.get(readsOf(admin), id);
      expect(names).toEqual(['rubric_version_content']);
      await expect(versions.get(readsOf(outsider), id)).rejects.toThrow(/no such rubric version/);
    } finally {
      statementChannel.unsubscribe(note);
    }
  });
});
