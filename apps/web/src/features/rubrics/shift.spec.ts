import { shiftOf } from './shift';

const asWritten = {
  use: 'SCORED',
  requirement: 'PREFERRED',
  weight: 1,
  targets: { __typename: 'BySeniority', mid: 2, senior: 3, staff: 4 },
} as const;

describe('what a placement changes about a criterion', () => {
  it('is nothing where it counts as written', () => {
    expect(shiftOf(asWritten, { ...asWritten }, 'senior')).toEqual({
      use: null,
      target: null,
      weightWas: null,
      requirementWas: null,
    });
  });

  it('names the direction of a target at the seniority one looks at', () => {
    const placed = { ...asWritten, targets: { ...asWritten.targets, senior: 4, staff: 3 } };
    expect(shiftOf(asWritten, placed, 'mid').target).toBeNull();
    expect(shiftOf(asWritten, placed, 'senior').target).toBe('raised');
    expect(shiftOf(asWritten, placed, 'staff').target).toBe('lowered');
  });

  it('says what weight and requirement were', () => {
    const shift = shiftOf(asWritten, { ...asWritten, weight: 2, requirement: 'MUST' }, 'senior');
    expect(shift).toMatchObject({ weightWas: 1, requirementWas: 'PREFERRED' });
  });

  it('says whether it is turned on or off', () => {
    const elective = { ...asWritten, use: 'ELECTIVE' } as const;
    expect(shiftOf(elective, asWritten, 'senior').use).toBe('turned on');
    expect(shiftOf(asWritten, elective, 'senior').use).toBe('turned off');
  });
});
