import { personSides } from './person-sides';

describe('the two sides of a changed candidate', () => {
  const mine = { fullName: 'Ada Byron', email: 'ada@example.org' };

  it('stand beside each other where they differ', () => {
    const theirs = [
      { field: 'fullName', value: 'Ada Lovelace' },
      { field: 'email', value: 'ada@example.org' },
    ];
    expect(personSides(mine, theirs)).toEqual([{ label: 'Name', mine: 'Ada Byron', theirs: 'Ada Lovelace' }]);
  });

  it('show a field that the other side holds empty', () => {
    expect(personSides(mine, [{ field: 'fullName', value: 'Ada Byron' }])).toEqual([
      { label: 'E-mail', mine: 'ada@example.org', theirs: '' },
    ]);
  });
});
