import { positionOn } from './scale-position';
import { layOutSpread, spreadOf, spreadSentence, type SpreadRater } from './spread-layout';

const RATERS: SpreadRater[] = [
  { name: 'Ana Ruiz', level: 3 },
  { name: 'Mei Tanaka', level: 3 },
  { name: 'Tomasz Zielinski', level: 5, amended: true },
  { name: 'Ifeoma Adeyemi', level: 'N' },
];

describe('spread', () => {
  it('stands raters of one level beside each other, centred on it', () => {
    expect(layOutSpread(RATERS).map((mark) => [mark.name, mark.shift])).toEqual([
      ['Ana Ruiz', -11],
      ['Mei Tanaka', 11],
      ['Tomasz Zielinski', 0],
    ]);
  });

  it('stands more than two at one level in two lines, the upper one the longer', () => {
    const raters: SpreadRater[] = ['A', 'B', 'C'].map((name) => ({ name, level: 4 }));
    expect(layOutSpread(raters).map((mark) => [mark.name, mark.shift, mark.drop])).toEqual([
      ['A', -11, -11],
      ['B', 11, -11],
      ['C', 0, 11],
    ]);
  });

  it('counts levels between the ends, and says nothing about fewer than two ratings', () => {
    expect(spreadOf(RATERS)).toBe(2);
    expect(spreadOf(RATERS.slice(2))).toBeNull();
  });

  it('draws who is in training and leaves them out of the figure', () => {
    const raters: SpreadRater[] = [...RATERS, { name: 'Noor Haddad', level: 1, uncounted: true }];
    expect(layOutSpread(raters).at(-1)).toMatchObject({ level: 1, uncounted: true });
    expect(spreadOf(raters)).toBe(2);
    expect(spreadSentence(raters.slice(-1), null)).toBe('Noor Haddad 1 in training');
  });

  it('says in words what is drawn', () => {
    expect(spreadSentence(RATERS, 4)).toBe(
      'Ana Ruiz 3, Mei Tanaka 3, Tomasz Zielinski 5 amended, Ifeoma Adeyemi not observed; the role asks for 4',
    );
  });
});

describe('position on a scale', () => {
  it('uses the whole scale and never leaves it', () => {
    expect(positionOn(1, [1, 5])).toBe('0%');
    expect(positionOn(3.5, [1, 5])).toBe('62.5%');
    expect(positionOn(5.4, [1, 5])).toBe('100%');
  });
});
