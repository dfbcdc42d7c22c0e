import { headSentence } from './head-words';

describe('what the head of an application says', () => {
  const application = {
    state: 'ACTIVE',
    stage: { __typename: 'Stage', id: 'stage_1', title: 'Deep dive' },
    stageSince: '2026-11-12T09:00:00Z',
    disposition: null,
    job: { title: 'AI engineer', placementTitle: 'Product', seniority: 'SENIOR' },
  } as const;
  const now = new Date('2026-11-20T10:00:00Z');

  it('is where it stands and since when', () => {
    expect(headSentence(application, now)).toBe(
      'AI engineer, Product, senior. At Deep dive for 8 d, since 12 Nov 2026.',
    );
  });

  it('is how and why it ended', () => {
    expect(headSentence({ ...application, state: 'REJECTED', disposition: 'No visa' }, now)).toBe(
      'AI engineer, Product, senior. Rejected at Deep dive: No visa.',
    );
    expect(
      headSentence({ ...application, state: 'WITHDRAWN', disposition: 'Took another job' }, now),
    ).toMatch(/Withdrawn by the candidate at Deep dive: Took another job\.$/);
  });
});
