import { DemoClock, HOUR, MINUTE } from './demo-clock.js';

const clockAt = (now: string): DemoClock => new DemoClock(new Date(now), 'Europe/Berlin');
// a Wednesday, in summer time
const WEDNESDAY = '2026-06-17T10:40:00Z';

describe('DemoClock', () => {
  it.each([
    [WEDNESDAY, 0, '09:30', '2026-06-17T07:30:00.000Z'],
    [WEDNESDAY, -1, '14:00', '2026-06-16T12:00:00.000Z'],
    [WEDNESDAY, -120, '09:30', '2026-02-17T08:30:00.000Z'], // winter
    ['2026-06-17T23:10:00Z', 0, '09:30', '2026-06-18T07:30:00.000Z'], // past midnight there
    ['2026-03-29T10:00:00Z', -1, '12:00', '2026-03-28T11:00:00.000Z'], // the day after which the clocks changed
  ])('at %s knows what %i days from there at %s was', (now, offset, time, expected) => {
    expect(clockAt(now).day(offset, time).toISOString()).toBe(expected);
  });

  it('gives the Friday before for a weekend that is past, and the Monday after for one to come', () => {
    const clock = clockAt(WEDNESDAY);
    const days = [-3, -4, 3, 4, 0].map((offset) => clock.workday(offset, '12:00').toISOString().slice(0, 10));
    expect(days).toEqual(['2026-06-12', '2026-06-12', '2026-06-22', '2026-06-22', '2026-06-17']);
  });

  it('keeps to the quarter of an hour', () => {
    expect(
      clockAt(WEDNESDAY)
        .fromNow(-150 * MINUTE)
        .toISOString(),
    ).toBe('2026-06-17T08:00:00.000Z');
  });

  it.each([
    [WEDNESDAY, '2026-06-17T12:45:00.000Z'],
    ['2026-06-17T18:40:00Z', '2026-06-18T06:30:00.000Z'],
    ['2026-06-17T22:30:00Z', '2026-06-18T06:30:00.000Z'],
  ])('at %s meets people in working hours', (now, expected) => {
    expect(
      clockAt(now)
        .atWorkFromNow(2 * HOUR)
        .toISOString(),
    ).toBe(expected);
  });
});
