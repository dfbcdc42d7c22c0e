import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditModule } from '@plumbline/audit';
import { Access, type Actor, encodeId, newId } from '@plumbline/kernel';
import {
  checkAccess,
  Database,
  DateTimeScalar,
  type GraphqlContext,
  PlatformModule,
  Reads,
  finishFields,
  undeclaredAccess,
  UuidScalar,
} from '@plumbline/platform';
import {
  getOperationAST,
  graphql,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { DataSource } from 'typeorm';
import { IdentityModule } from './identity.module.js';
import { type IdentitySlice, startIdentity } from './testing/identity-slice.js';
import { actorOf, aMember, anOrganization, givePassword, type TestMember } from './testing/index.js';

const PASSWORD = 'lamp ferry onion vowel';

async function startSchema(dataSource: DataSource): Promise<NestFastifyApplication> {
  @Module({})
  class Source {}
  @Module({})
  class Root {}
  const provider = { provide: DataSource, useValue: dataSource };
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: Root,
      imports: [
        { module: Source, global: true, providers: [provider], exports: [DataSource] },
        PlatformModule.with('secret of the cursors in this test'),
        AuditModule,
        IdentityModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          resolvers: { UUID: UuidScalar, DateTime: DateTimeScalar },
        }),
      ],
    },
    new FastifyAdapter(),
    { logger: false },
  );
  return app.init();
}

describe('the identity slice in GraphQL', () => {
  let slice: IdentitySlice;
  let app: NestFastifyApplication;
  let schema: GraphQLSchema;
  let admin: TestMember;
  beforeAll(async () => {
    slice = await startIdentity();
    app = await startSchema(slice.dataSource);
    schema = finishFields(app.get(GraphQLSchemaHost).schema);
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db, 'Northwind');
    admin = await aMember(slice.db, id, [Access.ADMIN], { name: 'Ada Lovelace' });
  });
  afterAll(async () => {
    await app.close();
    await slice.db.stop();
  });

  /** Answers as the server would: access first, then the document. */
  async function ask(actor: Actor | null, source: string, variables: Record<string, unknown> = {}) {
    const cookies: (string | null)[] = [];
    const reads = actor && new Reads(new Database(slice.dataSource), actor);
    const contextValue: GraphqlContext = {
      requestId: 'r',
      actor,
      reads,
      credential: actor ? 'cookie' : 'none',
      address: '10.0.0.1',
      setSession: (cookie) => cookies.push(cookie),
    };
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('One operation is asked at a time.');
    checkAccess(schema, document, operation, actor, variables);
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues: variables });
    if (errors) throw errors[0]?.originalError ?? errors[0];
    return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, cookies };
  }

  const ME = '{ access member { id name initials email active } organization { id name zone } }';

  it('declares access everywhere', () => {
    expect(undeclaredAccess(schema)).toEqual([]);
  });

  it('describes everything', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) => {
        const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
        const values = isEnumType(type) ? type.getValues() : [];
        const inside = [...fields, ...values].filter((one) => !one.description);
        return [
          ...(type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name]),
          ...inside.map((one) => `${type.name}.${one.name}`),
        ];
      });
    expect(bare).toEqual([]);
  });

  it('answers nobody with null', async () => {
    expect((await ask(null, `{ me ${ME} }`)).data).toEqual({ me: null });
  });

  it('signs in, sets the cookie and shows who one is, in one answer', async () => {
    await givePassword(slice.db, admin, PASSWORD);
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
      ... on SignedIn { me ${ME} } ... on Rejected { problems { code path } } } }`;
    const { data, cookies } = await ask(null, signIn, { input: { email: admin.email, password: PASSWORD } });
    const me = {
      access: ['ADMIN'],
      member: {
        id: encodeId('member', admin.id),
        name: 'Ada Lovelace',
        initials: 'AL',
        email: admin.email,
        active: true,
      },
      organization: { id: encodeId('organization', admin.organizationId), name: 'Northwind', zone: 'UTC' },
    };
    expect(data).toEqual({ signIn: { __typename: 'SignedIn', me } });
    const cookie = cookies[0] ?? '';
    const actor = await slice.authenticator.authenticate({ cookie, requestId: 'r' });
    expect((await ask(actor, `{ me ${ME} }`)).data).toEqual({ me });

    const out = await ask(actor, 'mutation { signOut { ok } }');
    expect(out).toEqual({ data: { signOut: { ok: true } }, cookies: [null] });
    expect(await slice.authenticator.authenticate({ cookie, requestId: 'r' })).toBeNull();
  });

  it('ends the session that the browser had before when somebody signs in again', async () => {
    await givePassword(slice.db, admin, PASSWORD);
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const input = { email: admin.email, password: PASSWORD };
    const [before] = (await ask(null, signIn, { input })).cookies;
    const actor = await slice.authenticator.authenticate({ cookie: before ?? '', requestId: 'r' });
    const [after] = (await ask(actor, signIn, { input })).cookies;
    expect(await slice.authenticator.authenticate({ cookie: before ?? '', requestId: 'r' })).toBeNull();
    expect(await slice.authenticator.authenticate({ cookie: after ?? '', requestId: 'r' })).not.toBeNull();
  });

  it('offers the choice of organization, and takes it', async () => {
    const other = await anOrganization(slice.db, 'Contoso');
    const twin = await aMember(slice.db, other.id, [Access.RECRUITER], { email: admin.email });
    for (const one of [admin, twin]) await givePassword(slice.db, one, PASSWORD);
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
      ... on ChooseOrganization { organizations { id name } } ... on SignedIn { me { organization { name } } } } }`;
    const input = { email: admin.email, password: PASSWORD };
    const organizationId = encodeId('organization', other.id);
    expect((await ask(null, signIn, { input })).data).toEqual({
      signIn: {
        organizations: [
          { id: organizationId, name: 'Contoso' },
          { id: encodeId('organization', admin.organizationId), name: 'Northwind' },
        ],
      },
    });
    expect((await ask(null, signIn, { input: { ...input, organizationId } })).data).toEqual({
      signIn: { me: { organization: { name: 'Contoso' } } },
    });
    const refused = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Rejected { problems { code } } } }`;
    expect((await ask(null, refused, { input: { ...input, organizationId: 'org_nonsense' } })).data).toEqual({
      signIn: { problems: [{ code: 'WRONG_CREDENTIALS' }] },
    });
  });

  describe('members', () => {
    const MEMBERS = `query ($first: Int, $last: Int, $after: String, $before: String, $active: Boolean,
      $access: Access, $search: String) {
      members(first: $first, last: $last, after: $after, before: $before, active: $active, access: $access, search: $search) {
        nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    interface Page {
      readonly nodes: { readonly name: string }[];
      readonly totalCount: number;
      readonly pageInfo: {
        readonly endCursor: string;
        readonly startCursor: string;
        readonly hasNextPage: boolean;
      };
    }
    const page = async (variables: Record<string, unknown>, actor = actorOf(admin)): Promise<Page> =>
      (await ask(actor, MEMBERS, variables)).data['members'] as Page;
    const names = ({ nodes }: Page): string[] => nodes.map((one) => one.name);

    beforeEach(async () => {
      for (const name of ['Cleo', 'Bert', 'Bert', 'Dora'])
        await aMember(slice.db, admin.organizationId, [Access.INTERVIEWER], { name });
      await slice.sql(
        `update plumbline.member set deactivated_at = now() where name = 'Dora' and organization_id = $1`,
        admin.organizationId,
      );
      await aMember(slice.db, (await anOrganization(slice.db)).id, [Access.ADMIN], { name: 'Stranger' });
    });

    it('lists the people by name, page by page, forward and back', async () => {
      const first = await page({ first: 2 });
      const second = await page({ first: 2, after: first.pageInfo.endCursor });
      const third = await page({ first: 2, after: second.pageInfo.endCursor });
      expect([first, second, third].map(names)).toEqual([
        ['Ada Lovelace', 'Bert'],
        ['Bert', 'Cleo'],
        ['Dora'],
      ]);
      expect([first, second, third].map((one) => one.pageInfo.hasNextPage)).toEqual([true, true, false]);
      expect(first.totalCount).toBe(5);
      const back = await page({ last: 2, before: third.pageInfo.startCursor });
      expect(names(back)).toEqual(names(second));
    });

    it('lists those who may sign in, or those who may not', async () => {
      expect(names(await page({ first: 9, active: true }))).toEqual(['Ada Lovelace', 'Bert', 'Bert', 'Cleo']);
      const gone = await page({ first: 9, active: false });
      expect([names(gone), gone.totalCount]).toEqual([['Dora'], 1]);
    });

    it('finds a text in a name or an e-mail, whatever its case, page by page', async () => {
      await aMember(slice.db, admin.organizationId, [], { name: 'Åsa Öst', email: 'asa@bertram.example' });
      const first = await page({ first: 2, search: ' BERT ' });
      expect([names(first), first.totalCount]).toEqual([['Bert', 'Bert'], 3]);
      expect(names(await page({ first: 2, search: 'bert', after: first.pageInfo.endCursor }))).toEqual([
        'Åsa Öst',
      ]);
      expect(names(await page({ first: 9, search: 'öst' }))).toEqual(['Åsa Öst']);
      expect(names(await page({ first: 9, search: '%' }))).toEqual([]);
      expect(names(await page({ first: 9, search: '  ' }))).toHaveLength(6);
    });

    it('lists those of one access', async () => {
      expect(names(await page({ first: 9, access: 'ADMIN' }))).toEqual(['Ada Lovelace']);
      expect(names(await page({ first: 9, access: 'INTERVIEWER', active: true, search: 'CLEO' }))).toEqual([
        'Cleo',
      ]);
    });

    it('is for those who staff interviews', async () => {
      const interviewer = await aMember(slice.db, admin.organizationId, [Access.INTERVIEWER]);
      await expect(page({ first: 1 }, actorOf(interviewer))).rejects.toThrow('Your access does not cover');
    });
  });

  it('invites a member who then chooses a password and is somebody', async () => {
    const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
      ... on MemberInvited { link member { id name access } } ... on Rejected { problems { code path message } } } }`;
    const input = {
      idempotencyKey: newId(),
      name: 'Bert',
      email: 'bert@example.org',
      access: ['INTERVIEWER'],
    };
    const { data } = await ask(actorOf(admin), invite, { input });
    const { link, member } = data['inviteMember'] as { link: string; member: { id: string } };
    expect(member).toMatchObject({ name: 'Bert', access: ['INTERVIEWER'] });
    expect((await ask(actorOf(admin), invite, { input })).data).toEqual({
      inviteMember: { link: null, member },
    });

    const redeem = `mutation ($input: RedeemLinkInput!) { redeemLink(input: $input) {
      ... on SignedIn { me { member { id } } } ... on Rejected { problems { code } } } }`;
    const token = link.split('=')[1];
    const redeemed = await ask(null, redeem, { input: { token, password: PASSWORD } });
    expect(redeemed.data).toEqual({ redeemLink: { me: { member: { id: member.id } } } });
    expect(redeemed.cookies).toHaveLength(1);
  });

  it('shows the other side of a conflict', async () => {
    const update = `mutation ($input: UpdateMemberInput!) { updateMember(input: $input) {
      ... on Member { name revision } ... on Conflict { revision values { field value } } } }`;
    const input = { memberId: encodeId('member', admin.id), revision: 1, name: 'Ada King' };
    const send = async (name: string) =>
      (await ask(actorOf(admin), update, { input: { ...input, name, idempotencyKey: newId() } })).data;
    expect(await send('Ada King')).toEqual({ updateMember: { name: 'Ada King', revision: 2 } });
    expect(await send('Ada Byron')).toEqual({
      updateMember: {
        revision: 2,
        values: [
          { field: 'name', value: 'Ada King' },
          { field: 'access', value: '["admin"]' },
          { field: 'active', value: 'true' },
        ],
      },
    });
  });

  it('changes the organization for an admin alone', async () => {
    const update = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
      ... on Organization { evidenceRule dueHours revision } ... on Rejected { problems { path } } } }`;
    const input = { idempotencyKey: newId(), revision: 1, evidenceRule: 'REQUIRED', dueHours: 24 };
    expect((await ask(actorOf(admin), update, { input })).data).toEqual({
      updateOrganization: { evidenceRule: 'REQUIRED', dueHours: 24, revision: 2 },
    });
    const recruiter = await aMember(slice.db, admin.organizationId, [Access.RECRUITER]);
    await expect(ask(actorOf(recruiter), update, { input })).rejects.toThrow('Your access does not cover');
  });

  it('makes, lists and revokes API tokens', async () => {
    const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
      ... on ApiTokenCreated { secret apiToken { id name access revokedAt } } ... on Rejected { problems { code path } } } }`;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const input = { idempotencyKey: newId(), name: 'Export', access: ['ADMIN'], expiresAt };
    const { data } = await ask(actorOf(admin), create, { input });
    const { secret, apiToken } = data['createApiToken'] as { secret: string; apiToken: { id: string } };
    expect(apiToken).toMatchObject({ name: 'Export', access: ['ADMIN'], revokedAt: null });
    const token = await slice.authenticator.authenticate({ bearer: secret, requestId: 'r' });
    expect((await ask(token, '{ apiTokens { id expiresAt } }')).data).toEqual({
      apiTokens: [{ id: apiToken.id, expiresAt }],
    });
    const revoke = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { ... on ApiToken { revokedAt } } }`;
    const revoked = await ask(token, revoke, { input: { idempotencyKey: newId(), apiTokenId: apiToken.id } });
    expect(revoked.data).toEqual({ revokeApiToken: { revokedAt: expect.any(String) } });
    expect(await slice.authenticator.authenticate({ bearer: secret, requestId: 'r' })).toBeNull();
  });
});
