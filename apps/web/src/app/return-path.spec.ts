import { safeReturnPath } from './return-path';

describe('where to go after signing in', () => {
  it('takes an address of this client', () => {
    expect(safeReturnPath('/jobs/job_1?stage=2')).toBe('/jobs/job_1?stage=2');
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    '',
    7,
    undefined,
    '/sign-in?returnTo=/jobs',
  ])('refuses %p', (path) => {
    expect(safeReturnPath(path)).toBeUndefined();
  });
});
