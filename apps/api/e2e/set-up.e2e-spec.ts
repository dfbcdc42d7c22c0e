import { catalogueRubrics } from '@plumbline/catalogue';
import { createOrganization } from '@plumbline/identity';
import { TestApi } from './testing/test-api.js';

const SET_UP = `mutation ($input: RedeemLinkInput!) { redeemLink(input: $input) {
  ... on SignedIn { me { access organization { name } } } ... on Rejected { problems { code path } } } }`;

describe('a new organization, over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('begins with its first admin and the shipped rubrics, open to new jobs', async () => {
    const { setUpLink } = await createOrganization(api.db.urls.migrator, 'Lindqvist Labs');
    const token = new URL(setUpLink, api.url).searchParams.get('token');
    const person = { name: 'Ingrid Lindqvist', email: 'ingrid@example.org' };
    const input = { token, ...person, password: 'seven herons over lake Mjösa' };
    const signedIn = await api.ask(SET_UP, { input });
    expect(signedIn.data).toEqual({
      redeemLink: { me: { access: ['ADMIN'], organization: { name: 'Lindqvist Labs' } } },
    });

    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { cookie, origin: api.url };
    const { data } = await api.ask('{ rubrics { key current { number state } } }', {}, headers);
    const current = { number: 1, state: 'PUBLISHED' };
    const keys = catalogueRubrics().map(({ rubricKey }) => rubricKey);
    expect(data).toEqual({ rubrics: keys.toSorted().map((key) => ({ key, current })) });

    const again = await api.ask(SET_UP, { input });
    expect(again.data).toMatchObject({ redeemLink: { problems: [{ path: ['token'] }] } });
  });
});
