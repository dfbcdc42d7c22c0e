import { Access } from '@plumbline/kernel';
import { Cursors, Database, Reads } from '@plumbline/platform';
import { type IdentitySlice, startIdentity } from '../testing/identity-slice.js';
import { actorOf, aMember, anOrganization, type TestMember } from '../testing/index.js';
import { countMembers, type MemberFilter, membersByName } from './members.reads.js';

describe('the list of members, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let recruiter: TestMember;
  beforeAll(async () => {
    slice = await startIdentity();
    const { id } = await anOrganization(slice.db);
    const member = (name: string, ...access: Access[]) => aMember(slice.db, id, access, { name });
    recruiter = await member('Clara Lindqvist', Access.RECRUITER);
    await member('Tomasz Zieliński', Access.INTERVIEWER);
    await member('Ana Ruiz', Access.INTERVIEWER, Access.RECRUITER);
    await member('100% Ana_B', Access.AUDITOR);
    const gone = await member('Hana Kim', Access.INTERVIEWER);
    await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', gone.id);
  });
  afterAll(() => slice.stop());

  const reads = () => new Reads(new Database(slice.dataSource), actorOf(recruiter));
  const window = new Cursors('a secret').window('members', { first: 50 });
  const found = async (filter: Partial<MemberFilter>): Promise<string[]> => {
    const whole = { active: null, access: null, search: null, ...filter };
    const members = await membersByName(reads(), window, whole);
    expect(await countMembers(reads(), whole)).toBe(members.length);
    return members.map(({ name }) => name).toSorted();
  };

  it('is everybody but the system', async () => {
    expect(await found({})).toHaveLength(5);
  });

  it('keeps to those who hold an access, and to those who may sign in', async () => {
    expect(await found({ access: Access.INTERVIEWER })).toEqual(['Ana Ruiz', 'Hana Kim', 'Tomasz Zieliński']);
    expect(await found({ access: Access.INTERVIEWER, active: true })).toEqual([
      'Ana Ruiz',
      'Tomasz Zieliński',
    ]);
    expect(await found({ active: false })).toEqual(['Hana Kim']);
    expect(await found({ access: Access.MANAGER })).toEqual([]);
  });

  it('finds a part of a name in whatever case, and takes it to the letter', async () => {
    expect(await found({ search: ' ANA ' })).toEqual(['100% Ana_B', 'Ana Ruiz', 'Hana Kim']);
    expect(await found({ search: 'ana', access: Access.INTERVIEWER, active: true })).toEqual(['Ana Ruiz']);
    expect(await found({ search: 'ŃSKI' })).toEqual(['Tomasz Zieliński']);
    expect(await found({ search: '%' })).toEqual(['100% Ana_B']);
    expect(await found({ search: 'a_' })).toEqual(['100% Ana_B']);
    expect(await found({ search: '  ' })).toHaveLength(5);
    expect(await found({ search: 'nobody' })).toEqual([]);
  });
});
