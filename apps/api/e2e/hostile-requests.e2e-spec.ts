import { once } from 'node:events';
import http from 'node:http';
import { aMember, anOrganization, aSession, aToken } from '@plumbline/identity/testing';
import { Access } from '@plumbline/kernel';
import { DataSource } from 'typeorm';
import { bearing, TestApi } from './testing/test-api.js';

const WHO = '{ me { member { name } } }';
const JSON_BODY = { 'content-type': 'application/json' };

describe('requests that no client of ours sends', () => {
  let api: TestApi;
  let token: string;
  let cookie: string;
  let origin: string;
  beforeAll(async () => {
    api = await TestApi.start();
    origin = api.url;
    const { id } = await anOrganization(api.db);
    const ada = await aMember(api.db, id, [Access.ADMIN], { name: 'Ada' });
    token = await aToken(api.db, ada);
    cookie = `plumbline_session=${await aSession(api.db, ada)}`;
  });
  afterAll(() => api?.stop());

  const post = (headers: Record<string, string>, body: string) => api.send({ method: 'POST', headers, body });
  const whoPosted = (headers: Record<string, string>) =>
    post({ ...JSON_BODY, ...headers }, JSON.stringify({ query: WHO }));
  const ADA = { me: { member: { name: 'Ada' } } };
  const NOBODY = { me: null };

  describe('a cookie', () => {
    it('counts from our own pages', async () => {
      expect((await whoPosted({ cookie, origin })).data).toEqual(ADA);
    });

    it.each([
      ['no Origin', {}],
      ['another Origin', { origin: 'https://evil.example' }],
      ['an Origin that begins like ours', { origin: 'http://localhost.evil.example' }],
      ['our host on another port', { origin: 'http://localhost:1' }],
      ['the Origin of a sandboxed frame', { origin: 'null' }],
      ['an Origin that is no address', { origin: '%%%' }],
    ])('is refused with %s', async (_what, headers) => {
      const { status, errors, data } = await whoPosted({ cookie, ...headers });
      expect([status, errors[0]?.extensions.code, data]).toEqual([403, 'CROSS_ORIGIN', null]);
    });

    it('is as if it were not there on GET, from our own pages too', async () => {
      const search = `?query=${encodeURIComponent(WHO)}`;
      expect((await api.send({ headers: { cookie, origin } }, search)).data).toEqual(NOBODY);
      expect((await api.send({ headers: bearing(token) }, search)).data).toEqual(ADA);
    });

    it('is not looked at beside a token', async () => {
      expect((await whoPosted({ cookie, ...bearing(token) })).data).toEqual(ADA);
      expect((await whoPosted({ cookie, ...bearing('plb_made-up') })).data).toEqual(NOBODY);
    });
  });

  it('lets tokens and anonymous callers come from anywhere', async () => {
    expect((await whoPosted({ ...bearing(token), origin: 'https://evil.example' })).data).toEqual(ADA);
    expect((await whoPosted({ origin: 'https://evil.example' })).data).toEqual(NOBODY);
  });

  it.each([
    ['text/plain', JSON.stringify({ query: WHO })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(WHO)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${WHO}\r\n--x--`,
    ],
    ['application/graphql', WHO],
    ['application/xml', `<query>${WHO}</query>`],
  ])('answers nothing in %s, which a page may send across origins unasked', async (type, body) => {
    for (const who of [bearing(token), { cookie, origin }]) {
      const { status, data, text } = await post({ 'content-type': type, ...who }, body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(data).toBeNull();
      expect(text).not.toContain('Ada');
    }
  });

  it.each([
    ['several documents at once', JSON.stringify([{ query: WHO }, { query: WHO }])],
    ['one document in a list', JSON.stringify([{ query: WHO }])],
    ['no document', '{}'],
    ['a document that is no text', JSON.stringify({ query: { a: 1 } })],
    ['half of JSON', '{"query": "{ me'],
    ['a number', '7'],
    ['nothing', ''],
    ['a prototype', '{"__proto__": {"query": "{ me { access } }"}}'],
    ['variables that are a list', JSON.stringify({ query: WHO, variables: [1] })],
    ['an operation that is not there', JSON.stringify({ query: WHO, operationName: 'Other' })],
  ])('refuses %s', async (_what, body) => {
    const { status, data, text } = await post({ ...JSON_BODY, ...bearing(token) }, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(data).toBeNull();
    expect(text).not.toMatch(/node_modules|\bat \w+ \(/);
  });

  it('runs no document that it was sent before, by its hash', async () => {
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
    const { data, errors } = await post({ ...JSON_BODY, ...bearing(token) }, body);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it.each(['GET', 'HEAD'])('changes nothing by %s', async (method) => {
    const mutation = 'mutation { signOut { ok } }';
    const { status, data } = await api.send(
      { method, headers: bearing(token) },
      `?query=${encodeURIComponent(mutation)}`,
    );
    expect(status).toBe(405);
    expect(data).toBeNull();
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('knows no %s', async (method) => {
    const { status } = await api.send({ method, headers: { ...JSON_BODY, ...bearing(token) }, body: '{}' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('refuses a body over 1 MB when it is announced, and never reads it', async () => {
    const { status } = await unfinished({ 'content-length': '1048577' }, 10);
    expect(status).toBe(413);
  });

  it('refuses a body over 1 MB while it is still coming', async () => {
    const { status } = await unfinished({}, 1_100_000);
    expect(status).toBe(413);
  });

  it('takes a body just under 1 MB', async () => {
    const body = JSON.stringify({ query: WHO, variables: { text: 'x'.repeat(1_040_000) } });
    expect((await post({ ...JSON_BODY, ...bearing(token) }, body)).data).toEqual(ADA);
  });

  /** Sends so many bytes of a body and waits for an answer without ever ending it. */
  async function unfinished(headers: Record<string, string>, bytes: number): Promise<{ status?: number }> {
    const request = http.request(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_BODY, ...headers },
    });
    request.on('error', () => undefined); // the server may close while we still write
    request.write('{"query": "');
    request.write('x'.repeat(bytes));
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    request.destroy();
    return response.statusCode === undefined ? {} : { status: response.statusCode };
  }

  describe('when something fails inside', () => {
    const INSIDE = /pool|terminat|connection|relation|select |plumbline_|postgres|ECONN|\.js|\.ts/i;

    it('says that the database is away, and answers again when it is back', async () => {
      await api.db.superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
        [api.db.name],
      );
      const answers = await Promise.all(Array.from({ length: 12 }, () => whoPosted(bearing(token))));
      for (const { data, errors, text } of answers) {
        if (data) expect(data).toEqual(ADA);
        else expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
        expect(text).not.toMatch(INSIDE);
      }
      expect((await whoPosted(bearing(token))).data).toEqual(ADA);
    });

    it('shows nothing of a fault of ours', async () => {
      await api.db.superuser.query('alter table plumbline.member rename column name to renamed');
      try {
        const { status, data, errors, text } = await whoPosted(bearing(token));
        expect(data).toEqual({ me: null });
        expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL_SERVER_ERROR' }]);
        expect(text).not.toMatch(INSIDE);
        expect(status).toBe(200);
      } finally {
        await api.db.superuser.query('alter table plumbline.member rename column renamed to name');
      }
    });

    it('shows nothing of a fault before the document is looked at', async () => {
      await api.app.get(DataSource).destroy();
      const { status, data, errors, text } = await whoPosted(bearing(token));
      expect(data).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: { code: expect.stringMatching(/^(INTERNAL_SERVER_ERROR|UNAVAILABLE)$/) },
        }),
      ]);
      expect(text).not.toMatch(INSIDE);
      expect(status).toBe(500);
    });
  });
});
