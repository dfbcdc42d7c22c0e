import { initialsOf } from './initials.js';

describe('initialsOf', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['Jean-Luc de la Fontaine', 'JF'],
    ['Özlem', 'Ö'],
    ['  (Mo)   Salah ', 'MS'],
    ['李 小龍', '李小'],
    ['7 of 9', 'O'],
    ['42', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
