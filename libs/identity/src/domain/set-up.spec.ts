import { setUpProblems } from './set-up.js';

it('setUpProblems asks for everything at once', () => {
  const paths = setUpProblems({ organizationName: '', name: '', email: '' }).map((one) => one.path.join('.'));
  expect(paths).toEqual(['organizationName', 'name', 'email']);
});

it('setUpProblems lets a whole answer through', () => {
  const whole = { organizationName: 'Northwind', name: 'Ada Lovelace', email: 'ada@example.org' };
  expect(setUpProblems(whole)).toEqual([]);
});
