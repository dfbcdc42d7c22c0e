import { type OrganizationSettings, organizationProblems } from './organization-rules.js';

const paths = (more: Partial<OrganizationSettings>): string[] =>
  organizationProblems({ name: 'Northwind', zone: 'UTC', dueHours: 48, ...more }).map((one) =>
    one.path.join('.'),
  );

describe('organizationProblems', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('knows the zone %s', (zone) => {
    expect(paths({ zone })).toEqual([]);
  });

  it.each(['', 'Berlin', '+02:00', 'Europe/Atlantis'])('refuses the zone %j', (zone) => {
    expect(paths({ zone })).toEqual(['zone']);
  });

  it.each([0, 721, 1.5])('refuses %d hours', (dueHours) => {
    expect(paths({ dueHours })).toEqual(['dueHours']);
  });

  it('names everything at once', () => {
    expect(paths({ name: '', zone: 'x', dueHours: 0 })).toEqual(['name', 'zone', 'dueHours']);
  });
});
