import type { ColleaguesQuery } from '../../../gql/jobs/graphql';
import { choicesOf, problemsOfPart, teamPaths } from './team-choices';

const list = (names: readonly string[], hasNextPage = false): ColleaguesQuery['managers'] => ({
  __typename: 'MemberConnection',
  nodes: names.map((name) => ({ __typename: 'Member', id: `mem_${name}`, name })),
  pageInfo: { __typename: 'PageInfo', hasNextPage },
});

const lists = (more: Partial<ColleaguesQuery> = {}): ColleaguesQuery => ({
  managers: list(['Ruth']),
  recruiters: list(['Clara', 'Zoe']),
  admins: list(['Ana', 'Clara']),
  ...more,
});

const nobody = { managers: [], recruiters: [] };
const unchosen = { managerIds: [], recruiterIds: [] };
const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

const problem = (message: string, path: string[]) => ({ code: 'INVALID_VALUE', message, path });

describe('who can be on a team', () => {
  it('lets admins do what recruiters do, and names each person once', () => {
    expect(names(choicesOf(lists(), nobody, unchosen).recruiters)).toEqual(['Ana', 'Clara', 'Zoe']);
  });

  it('keeps whoever is chosen when a search leaves them out', () => {
    const known = { managers: [{ id: 'mem_Otto', name: 'Otto' }], recruiters: [] };
    const chosen = { managerIds: ['mem_Otto'], recruiterIds: [] };
    expect(names(choicesOf(lists(), known, chosen).managers)).toEqual(['Otto', 'Ruth']);
    expect(names(choicesOf(lists(), known, unchosen).managers)).toEqual(['Ruth']);
  });

  it('says when not everybody is listed', () => {
    expect(choicesOf(lists(), nobody, unchosen).isCut).toBe(false);
    expect(choicesOf(lists({ admins: list(['Ana'], true) }), nobody, unchosen).isCut).toBe(true);
  });

  it('is empty until it is known', () => {
    expect(choicesOf(undefined, nobody, unchosen)).toEqual({ managers: [], recruiters: [], isCut: false });
  });
});

describe('what is wrong with a team', () => {
  it('is said at the part that it is about', () => {
    const problems = [
      problem('Ruth is named twice.', ['managerIds', '1']),
      problem('At most 25 members.', ['managerIds']),
      problem('Zoe does not have recruiter access.', ['recruiterIds', '0']),
    ];
    expect(problemsOfPart(problems, 'managerIds')).toBe('Ruth is named twice. At most 25 members.');
    expect(problemsOfPart(problems, 'recruiterIds')).toBe('Zoe does not have recruiter access.');
    expect(problemsOfPart([], 'managerIds')).toBeUndefined();
  });

  it('can be at a part, or at each of its people', () => {
    expect(teamPaths({ managerIds: ['mem_1'], recruiterIds: [] })).toEqual([
      'managerIds',
      'managerIds.0',
      'recruiterIds',
    ]);
  });
});
