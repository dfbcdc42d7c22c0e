import { Access, rowScope } from './access.js';

describe('rowScope', () => {
  it('joins the scopes of everything a member holds, each once', () => {
    expect(rowScope([Access.MANAGER, Access.INTERVIEWER])).toBe('assignments,jobs');
    expect(rowScope([Access.ADMIN, Access.RECRUITER])).toBe('all,audit,members,rubrics');
    expect(rowScope([Access.AUDITOR, Access.CALIBRATION_LEAD])).toBe('audit,levels');
  });

  it('is empty for a member without access', () => {
    expect(rowScope([])).toBe('');
  });
});
