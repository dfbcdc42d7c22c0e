import { memberSides } from './member-sides';

const theirs = [
  { field: 'name', value: 'Ada King' },
  { field: 'access', value: '["admin","calibration-lead"]' },
  { field: 'active', value: 'true' },
];

describe('both sides of a change to a member', () => {
  it('shows what differs, in words', () => {
    expect(memberSides({ name: 'Ada Byron', access: ['INTERVIEWER'] }, theirs)).toEqual([
      { label: 'Name', mine: 'Ada Byron', theirs: 'Ada King' },
      { label: 'Access', mine: 'interviewer', theirs: 'admin and calibration lead' },
    ]);
  });

  it('leaves out what is the same, whatever its order', () => {
    const mine = { name: 'Ada King', access: ['CALIBRATION_LEAD', 'ADMIN'] } as const;
    expect(memberSides(mine, theirs)).toEqual([]);
  });
});
