import type { DebriefCard } from './debrief.js';
import { GateState, gatesOf, targetScore } from './gates.js';

const must = { position: 1, weight: 3, target: 4, floor: 3 };
const rated = (level: number | null, shadow = false): DebriefCard => ({
  id: String(level),
  ratings: [level],
  asked: [1],
  shadow,
});
const gate = (...levels: (number | null)[]) =>
  gatesOf(
    [must],
    levels.map((level) => rated(level)),
  )[0];

describe('gatesOf', () => {
  it.each<[(number | null)[], GateState, number, number | null]>([
    [[], GateState.CANNOT_TELL, 0, null],
    [[null, null], GateState.CANNOT_TELL, 0, null],
    [[3], GateState.MET, 1, 3],
    [[2], GateState.NOT_MET, 1, 2],
    [[2, null], GateState.NOT_MET, 1, 2],
    [[3, 5], GateState.MET, 2, 4],
    [[1, 2], GateState.NOT_MET, 2, 1.5],
    [[2, 3], GateState.CANNOT_TELL, 2, 2.5],
    [[1, 5], GateState.CANNOT_TELL, 2, 3],
    [[2, 3, 4], GateState.MET, 3, 3],
    [[2, 2, 4], GateState.NOT_MET, 3, 8 / 3],
  ])('holds %j against a floor of 3: %s', (levels, state, n, average) => {
    expect(gate(...levels)).toEqual({ position: 1, floor: 3, state, n, mean: average });
  });

  it('leaves shadows out', () => {
    expect(gatesOf([must], [rated(2, true), rated(4)])).toMatchObject([{ state: GateState.MET, n: 1 }]);
  });

  it('has a gate for each scored must and for nothing else, by position', () => {
    const terms = [
      { ...must, position: 4 },
      { ...must, position: 2 },
      { ...must, position: 3, floor: null },
      { ...must, position: 1, weight: 0 },
    ];
    expect(gatesOf(terms, []).map(({ position }) => position)).toEqual([2, 4]);
  });
});

describe('targetScore', () => {
  it('is the weighted mean target of what is scored', () => {
    expect(
      targetScore([
        { weight: 3, target: 4 },
        { weight: 1, target: 2 },
        { weight: 0, target: 5 },
      ]),
    ).toBe(3.5);
  });

  it('is asked of no version without a scored criterion', () => {
    expect(() => targetScore([{ weight: 0, target: 5 }])).toThrow(RangeError);
  });
});
