import { serverAudits } from 'graphql-http';
import { TestApi } from './testing/test-api.js';

interface Audited {
  readonly name: string;
  readonly passed: boolean;
  readonly reason: string;
}

const audited = async (url: string): Promise<Audited[]> =>
  Promise.all(
    serverAudits({ url: () => `${url}/graphql` }).map(async ({ name, fn }) => {
      const result = await fn();
      return { name, passed: result.status === 'ok', reason: 'reason' in result ? result.reason : '' };
    }),
  );

const ofLevel = (results: readonly Audited[], level: string): Audited[] =>
  results.filter(({ name }) => name.startsWith(`${level} `));

const missed = (results: readonly Audited[]): string[] =>
  results.filter(({ passed }) => !passed).map(({ name, reason }) => `${name}: ${reason}`);

describe('GraphQL over HTTP, to the letter', () => {
  let open: TestApi;
  let shut: TestApi;
  beforeAll(async () => {
    open = await TestApi.start({ introspection: true });
    shut = await TestApi.start({ database: open.db });
  });
  afterAll(async () => {
    await shut?.stop();
    await open?.stop();
  });

  it('passes all 61 audits: 13 that a server must pass, 23 that it should, 25 that it may', async () => {
    const results = await audited(open.url);
    expect(['MUST', 'SHOULD', 'MAY'].map((level) => ofLevel(results, level).length)).toEqual([13, 23, 25]);
    expect(missed(results)).toEqual([]);
  });

  it('misses, with the schema shut, only those that ask for the schema', async () => {
    const names = missed(await audited(shut.url)).map((line) => line.replace(/ when .*| parameter.*/, ''));
    expect([...new Set(names)].toSorted()).toEqual([
      'MAY allow URL-encoded JSON string {variables}',
      'MUST allow map {variables}',
      'SHOULD allow map {variables}',
    ]);
  });

  it('answers anonymous callers with nothing but what permits anyone', async () => {
    expect((await shut.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const { data, errors } = await shut.ask('{ rubrics { title } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'keeps its schema to itself: %s',
    async (document) => {
      const { data, errors } = await shut.ask(document);
      expect(data).toBeNull();
      expect(errors[0]?.message).toContain('introspection');
      expect((await open.ask(document)).data).not.toBeNull();
    },
  );

  it.each([
    ['a field', '{ rubricz { title } }', /"rubrics"/],
    ['an argument', '{ rubricVersion(idd: "x") { id } }', /"id"/],
    ['a value', '{ jobs(first: 1, state: OPENED) { totalCount } }', /"OPEN"/],
    ['an input field', 'mutation { signIn(input: { emial: "x" }) { __typename } }', /"email"/],
  ])('does not help to guess the name of %s', async (_what, document, suggestion) => {
    const { errors } = await shut.ask(document);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.map(({ message }) => message).join()).not.toMatch(/did you mean/i);
    // with the schema open it does, so this is the setting and not the words
    expect((await open.ask(document)).errors.map(({ message }) => message).join()).toMatch(suggestion);
  });

  it('says whether it lives and whether it is ready', async () => {
    expect(await (await fetch(`${shut.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${shut.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });
});
