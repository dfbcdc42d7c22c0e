import { fromLocalInput, toLocalInput } from './local-input';

describe('date-time inputs', () => {
  it('returns to the instant it came from, to the minute', () => {
    const instant = new Date('2026-03-01T09:05:00Z');
    expect(fromLocalInput(toLocalInput(instant))).toEqual(instant);
  });

  it('takes no date for an empty or broken text', () => {
    expect(fromLocalInput('')).toBeNull();
    expect(fromLocalInput('2026-13-40T99:00')).toBeNull();
  });
});
