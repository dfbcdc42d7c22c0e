import { capital, durationText, namesOf } from './job-words';

const member = (id: string, name: string) => ({ __typename: 'Member' as const, id, name });

describe('words about a job', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [235, '3 h 55 min'],
  ])('%d minutes read %s', (minutes, text) => {
    expect(durationText(minutes)).toBe(text);
  });

  it('begins a cell with a capital', () => {
    expect(capital('staff')).toBe('Staff');
    expect(capital('')).toBe('');
  });

  it('names those who decide apart from those who run it', () => {
    const team = [
      {
        __typename: 'JobTeamMember' as const,
        part: 'MANAGER' as const,
        member: member('mem_1', 'Ruth Mbeki'),
      },
      {
        __typename: 'JobTeamMember' as const,
        part: 'RECRUITER' as const,
        member: member('mem_2', 'Clara L.'),
      },
    ];
    expect(namesOf(team, 'MANAGER')).toEqual(['Ruth Mbeki']);
    expect(namesOf(team, 'RECRUITER')).toEqual(['Clara L.']);
  });
});
