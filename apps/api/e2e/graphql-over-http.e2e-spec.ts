import { serverAudits } from 'graphql-http';
import { TestApi } from './testing/test-api.js';

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({ introspection: true });
  });
  afterAll(() => api?.stop());

  it('passes every audit that a server must pass', async () => {
    const results = await Promise.all(
      serverAudits({ url: () => `${api.url}/graphql` }).map(async (audit) => ({
        name: audit.name,
        result: await audit.fn(),
      })),
    );
    const missed = results
      .filter(({ result }) => result.status !== 'ok')
      .map(({ name, result }) => `${name}: ${'reason' in result ? result.reason : ''}`);
    expect(results.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });

  it('refuses a bomb of nested fragments before it costs anything', async () => {
    const bomb = `{ ...F0 } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F50 on Query { __typename }`;
    const before = process.cpuUsage();
    const { errors, status } = await api.ask(bomb);
    const { user, system } = process.cpuUsage(before);
    expect(errors[0]?.extensions.code).toBe('DOCUMENT_TOO_LARGE');
    expect(status).toBe(400);
    expect((user + system) / 1000).toBeLessThan(50);
  });

  it('ends a body over 1 MB while it is still coming', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(1_100_000) } }),
    });
    expect(response.status).toBe(413);
  });

  it('answers anonymous callers with nothing but what permits anyone', async () => {
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const { data, errors } = await api.ask('{ rubrics { title } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('says whether it lives and whether it is ready', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });
});
