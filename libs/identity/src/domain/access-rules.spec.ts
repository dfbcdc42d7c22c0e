import { Access } from '@plumbline/kernel';
import { accessProblems, type MemberChange, memberChangeProblems, normalAccess } from './access-rules.js';

const admin = { access: [Access.ADMIN], active: true };
const change = (more: Partial<MemberChange>): string[] =>
  memberChangeProblems({ before: admin, after: admin, oneself: false, otherAdmins: 1, ...more }).map((one) =>
    one.path.join('.'),
  );

describe('memberChangeProblems', () => {
  it('lets one of two admins go', () => {
    expect(change({ after: { access: [Access.RECRUITER], active: true } })).toEqual([]);
    expect(change({ after: { ...admin, active: false } })).toEqual([]);
  });

  it('keeps the last active admin', () => {
    expect(change({ after: { access: [Access.RECRUITER], active: true }, otherAdmins: 0 })).toEqual([
      'access',
    ]);
    expect(change({ after: { ...admin, active: false }, otherAdmins: 0 })).toEqual(['active']);
  });

  it('lets a member go who does not administer, even with nobody else there', () => {
    const interviewer = { access: [Access.INTERVIEWER], active: true };
    expect(change({ before: interviewer, after: { ...interviewer, active: false }, otherAdmins: 0 })).toEqual(
      [],
    );
  });

  it('does not let anybody deactivate themselves', () => {
    expect(change({ after: { ...admin, active: false }, oneself: true })).toEqual(['active']);
  });

  it('names both reasons at once', () => {
    expect(change({ after: { ...admin, active: false }, oneself: true, otherAdmins: 0 })).toHaveLength(2);
  });
});

it('normalAccess keeps each once, in one order', () => {
  expect(normalAccess([Access.AUDITOR, Access.ADMIN, Access.AUDITOR])).toEqual([
    Access.ADMIN,
    Access.AUDITOR,
  ]);
});

it('accessProblems asks for at least one', () => {
  expect(accessProblems([])).toHaveLength(1);
  expect(accessProblems([Access.INTERVIEWER])).toEqual([]);
});
