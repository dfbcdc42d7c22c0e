import { activeItem, landingPath, navigationFor, phoneTabs, type NavigationGroup } from './navigation';

const everything = () => true;
const titles = (groups: readonly NavigationGroup[]) => groups.map((group) => group.map((item) => item.title));
const seesMembers = (access: Parameters<typeof navigationFor>[0]) =>
  navigationFor(access, everything)
    .flat()
    .some((item) => item.to === '/settings/members');

describe('navigation by access', () => {
  it('starts an interviewer on her interviews and shows no candidates or jobs', () => {
    const groups = navigationFor(['INTERVIEWER'], everything);
    expect(titles(groups)).toEqual([['My interviews'], ['Rubrics', 'Role catalogue']]);
    expect(landingPath(groups)).toBe('/interviews');
  });

  it('gives a person with two kinds of access the union, each page once', () => {
    const groups = navigationFor(['MANAGER', 'INTERVIEWER'], everything);
    expect(titles(groups)).toEqual([
      ['My interviews', 'Jobs', 'Candidates'],
      ['Rubrics', 'Role catalogue'],
    ]);
  });

  it('keeps members to admins', () => {
    expect(seesMembers(['ADMIN'])).toBe(true);
    expect(seesMembers(['RECRUITER', 'MANAGER', 'INTERVIEWER', 'AUDITOR', 'CALIBRATION_LEAD'])).toBe(false);
  });

  it('shows an auditor nothing about people', () => {
    expect(titles(navigationFor(['AUDITOR'], everything))).toEqual([['Rubrics', 'Role catalogue']]);
  });

  it('leaves out pages that are not there, and groups that become empty', () => {
    const groups = navigationFor(['INTERVIEWER'], (path) => path === '/roles');
    expect(titles(groups)).toEqual([['Role catalogue']]);
    expect(landingPath(groups)).toBe('/roles');
    expect(landingPath(navigationFor([], everything))).toBeUndefined();
  });
});

describe('where one is', () => {
  const groups = navigationFor(['INTERVIEWER', 'RECRUITER'], everything);

  it('marks the page itself, pages below it and pages that belong to it', () => {
    expect(activeItem(groups, '/jobs')?.title).toBe('Jobs');
    expect(activeItem(groups, '/jobs/job_1/set-up')?.title).toBe('Jobs');
    expect(activeItem(groups, '/scorecards/asg_1')?.title).toBe('My interviews');
  });

  it('does not take a longer word for a page below', () => {
    expect(activeItem(groups, '/jobs-archive')).toBeUndefined();
  });
});

describe('tabs on a phone', () => {
  it('puts what has no room behind a fifth tab', () => {
    const { tabs, more } = phoneTabs(navigationFor(['ADMIN'], everything));
    expect(tabs).toHaveLength(4);
    expect(more.map((item) => item.title)).toEqual(['Members', 'API tokens']);
  });

  it('needs no fifth tab for five pages', () => {
    const { tabs, more } = phoneTabs(navigationFor(['RECRUITER'], everything));
    expect(tabs).toHaveLength(5);
    expect(more).toEqual([]);
  });
});
