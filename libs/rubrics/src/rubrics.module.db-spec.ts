import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditModule } from '@plumbline/audit';
import { catalogueRubrics } from '@plumbline/catalogue';
import { actorOf, aMember, anOrganization } from '@plumbline/identity/testing';
import { Access, type Actor, encodeId } from '@plumbline/kernel';
import {
  checkAccess,
  Database,
  DateTimeScalar,
  finishFields,
  type GraphqlContext,
  PlatformModule,
  Reads,
  statementChannel,
  undeclaredAccess,
} from '@plumbline/platform';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { getOperationAST, graphql, type GraphQLSchema, parse } from 'graphql';
import { DataSource } from 'typeorm';
import { RUBRICS_ENTITIES } from './rubrics.entities.js';
import { RubricsModule } from './rubrics.module.js';
import { publishedRubrics } from './testing/index.js';

async function startSchema(source: DataSource): Promise<NestFastifyApplication> {
  @Module({})
  class Source {}
  @Module({})
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: Root,
      imports: [
        {
          module: Source,
          global: true,
          providers: [{ provide: DataSource, useValue: source }],
          exports: [DataSource],
        },
        PlatformModule.with('secret of the cursors in this test'),
        AuditModule,
        RubricsModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          resolvers: { DateTime: DateTimeScalar },
        }),
      ],
    },
    new FastifyAdapter(),
    { logger: false },
  );
  return app.init();
}

const SETTINGS = `query ($id: ID!, $placement: String!) { rubricVersion(id: $id) { settings(placement: $placement) {
  criterion { key } use requirement requirementReason weight weightReason targets { mid senior staff } floor { mid senior staff } } } }`;

interface Setting {
  readonly criterion: { readonly key: string };
  readonly use: string;
  readonly requirement: string;
  readonly requirementReason: string | null;
  readonly weight: number;
  readonly weightReason: string | null;
  readonly floor: Readonly<Record<string, number>> | null;
}

describe('the rubrics slice in GraphQL', () => {
  let db: TestDatabase;
  let source: DataSource;
  let app: NestFastifyApplication;
  let schema: GraphQLSchema;
  let organizationId: string;
  let interviewer: Actor;
  let versionIds: Readonly<Record<string, string>>;
  beforeAll(async () => {
    db = await startDatabase();
    const options = { type: 'postgres', url: db.urls.app, entities: RUBRICS_ENTITIES } as const;
    source = await new DataSource(options).initialize();
    app = await startSchema(source);
    schema = finishFields(app.get(GraphQLSchemaHost).schema);
    organizationId = (await anOrganization(db)).id;
    interviewer = actorOf(await aMember(db, organizationId, [Access.INTERVIEWER]));
    versionIds = await publishedRubrics(db, source, organizationId);
  });
  afterAll(async () => {
    await app.close();
    await source.destroy();
    await db.stop();
  });

  const idOf = (rubricKey: string): string => encodeId('rubricVersion', versionIds[rubricKey] ?? '');

  /** Answers as the server would: access first, then the document. */
  async function ask<Answer>(actor: Actor, text: string, variables: Record<string, unknown> = {}) {
    const contextValue: GraphqlContext = {
      requestId: 'r',
      actor,
      reads: new Reads(new Database(source), actor),
      credential: 'cookie',
      address: '10.0.0.1',
      setSession: () => undefined,
    };
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('One operation is asked at a time.');
    checkAccess(schema, document, operation, actor, variables);
    const { data, errors } = await graphql({ schema, source: text, contextValue, variableValues: variables });
    if (errors) throw errors[0]?.originalError ?? errors[0];
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  const settings = async (placement: string): Promise<readonly Setting[]> => {
    const variables = { id: idOf('ai-engineer'), placement };
    type Answer = { rubricVersion: { settings: readonly Setting[] } };
    return (await ask<Answer>(interviewer, SETTINGS, variables)).rubricVersion.settings;
  };

  it('declares access everywhere', () => {
    expect(undeclaredAccess(schema)).toEqual([]);
  });

  it('lists every rubric by title with its current version, in as many statements for three as for one', async () => {
    const names: string[] = [];
    const note = (message: unknown): void => void names.push(...(message as { names: string[] }).names);
    const LIST = `{ rubrics { key title roleKey versions { number } current { id number state title reviewState
      role { title } criteria { key } settings(placement: "base") { weight } } } }`;
    type Listed = {
      key: string;
      title: string;
      versions: unknown[];
      current: { id: string; state: string; title: string };
    };
    await ask(interviewer, LIST);
    statementChannel.subscribe(note);
    const { rubrics } = await ask<{ rubrics: Listed[] }>(interviewer, LIST);
    statementChannel.unsubscribe(note);
    const shipped = catalogueRubrics().toSorted((one, other) => (one.title < other.title ? -1 : 1));
    expect(rubrics.map(({ key }) => key)).toEqual(shipped.map(({ rubricKey }) => rubricKey));
    expect(rubrics.map(({ current }) => current.id)).toEqual(shipped.map(({ rubricKey }) => idOf(rubricKey)));
    for (const { title, current, versions } of rubrics) {
      expect(current).toMatchObject({ number: 1, state: 'PUBLISHED', reviewState: 'DRAFT', title });
      expect(versions).toEqual([{ number: 1 }]);
    }
    // the rubrics, their versions, and the one fact of each version that can still change
    expect(names).toHaveLength(3);
  });

  it('shows a version in the very words of its document', async () => {
    const [shipped] = catalogueRubrics().filter(({ rubricKey }) => rubricKey === 'ai-engineer');
    const VERSION = `query ($id: ID!) { rubricVersion(id: $id) { contentDigest scoringDigest reviewBy notes
      role { mission notNeeded { text why } families { family percent } } scale { level name } seniorities { seniority text }
      criteria { key position anchors { level text above } questions { ask probes } workSample { id aiUse } } } }`;
    type Answer = { rubricVersion: Record<string, unknown> & { criteria: readonly { key: string }[] } };
    const { rubricVersion } = await ask<Answer>(interviewer, VERSION, { id: idOf('ai-engineer') });
    expect(rubricVersion).toMatchObject({
      contentDigest: shipped?.contentDigest,
      scoringDigest: shipped?.scoringDigest,
      reviewBy: shipped?.document.rubric.reviewBy,
      notes: shipped?.document.rubric.notes,
      role: { mission: shipped?.document.role.mission },
    });
    expect(rubricVersion.criteria).toEqual(
      shipped?.document.criteria.map((criterion, index) => ({
        key: criterion.key,
        position: index + 1,
        anchors: criterion.anchors.map(({ level, text, above }) => ({ level, text, above: above ?? null })),
        questions: criterion.questions.map(({ ask: words, probes }) => ({ ask: words, probes })),
        workSample: { id: criterion.workSample.id, aiUse: criterion.workSample.aiUse.note },
      })),
    );
  });

  it('counts a criterion as its placement does, and says why where it differs', async () => {
    const [base, product] = [await settings('base'), await settings('product')];
    const userValue = (of: readonly Setting[]) =>
      of.find(({ criterion }) => criterion.key === 'capability-to-user-value');
    expect(userValue(base)).toMatchObject({ weight: 1, weightReason: null });
    expect(userValue(product)).toMatchObject({ weight: 2, weightReason: expect.stringContaining('rival') });
    const turnedOn = product.filter(({ use }, index) => use === 'SCORED' && base[index]?.use === 'ELECTIVE');
    expect(turnedOn.map(({ criterion }) => criterion.key)).toContain('idea-validation');
  });

  it('gives a floor and a reason to the musts alone', async () => {
    const base = await settings('base');
    for (const { requirement, floor, requirementReason } of base) {
      expect(floor !== null).toBe(requirement === 'MUST');
      expect(requirementReason !== null).toBe(requirement === 'MUST');
    }
    expect(base.filter(({ requirement }) => requirement === 'MUST')).toHaveLength(4);
  });

  it('suggests a plan that covers every scored criterion, each must twice, with the exercise it gives', async () => {
    const PLAN = `query ($id: ID!) { rubricVersion(id: $id) { plan(placement: "base") { id covers { key } workSample { id title minutes } } } }`;
    type Stage = { id: string; covers: { key: string }[]; workSample: { id: string } | null };
    type Answer = { rubricVersion: { plan: Stage[] } };
    const { plan } = (await ask<Answer>(interviewer, PLAN, { id: idOf('ai-engineer') })).rubricVersion;
    const covered = plan.flatMap(({ covers }) => covers.map(({ key }) => key));
    for (const { criterion, use, requirement } of await settings('base')) {
      const times = covered.filter((key) => key === criterion.key).length;
      if (use === 'SCORED') expect(times).toBeGreaterThanOrEqual(requirement === 'MUST' ? 2 : 1);
      else expect(times).toBe(0);
    }
    expect(plan.map(({ id, workSample }) => [id, workSample?.id ?? null])).toEqual([
      ['past-work', null],
      ['design-talk', null],
      ['work-sample', 'probe-report'],
      ['users-and-effects', null],
    ]);
  });

  it('refuses a placement that the version does not have', async () => {
    await expect(settings('the-moon')).rejects.toMatchObject({
      message: expect.stringContaining('"placement"'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'placement' },
    });
  });

  it("hides another organization's versions, in the list and by id", async () => {
    const elsewhere = actorOf(await aMember(db, (await anOrganization(db)).id, [Access.ADMIN]));
    expect(await ask(elsewhere, '{ rubrics { id } }')).toEqual({ rubrics: [] });
    const ONE = 'query ($id: ID!) { rubricVersion(id: $id) { title } }';
    expect(await ask(elsewhere, ONE, { id: idOf('ai-engineer') })).toEqual({ rubricVersion: null });
    expect(await ask(interviewer, ONE, { id: idOf('ai-engineer') })).toEqual({
      rubricVersion: { title: 'AI engineer rubric' },
    });
  });

  it('shows a retired version to those who scored with it, and offers it to no new job', async () => {
    const { id } = await anOrganization(db);
    const member = actorOf(await aMember(db, id, [Access.MANAGER]));
    const retired = (await publishedRubrics(db, source, id))['mlops-engineer'] ?? '';
    const changed =
      'update plumbline.rubric_version set retired_at = now() where organization_id = $1 and id = $2';
    await db.superuser.query(changed, [id, retired]);
    const BOTH = 'query ($id: ID!) { rubrics { key current { id } } rubricVersion(id: $id) { state title } }';
    type Answer = { rubrics: { key: string; current: unknown }[]; rubricVersion: unknown };
    const answer = await ask<Answer>(member, BOTH, { id: encodeId('rubricVersion', retired) });
    expect(answer.rubricVersion).toEqual({ state: 'RETIRED', title: 'MLOps engineer rubric' });
    expect(answer.rubrics.find(({ key }) => key === 'mlops-engineer')?.current).toBeNull();
  });
});
