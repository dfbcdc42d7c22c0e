import { formatClock, formatDay, formatMoment, formatRelative, formatSpan } from './format-time';

const NOW = '2026-11-20T10:18:00Z';
const BERLIN = 'Europe/Berlin';

describe('days', () => {
  it('names days near the reader and dates the others', () => {
    expect(formatDay('2026-11-20T22:30:00Z', NOW, BERLIN)).toBe('Today');
    expect(formatDay('2026-11-20T23:30:00Z', NOW, BERLIN)).toBe('Tomorrow');
    expect(formatDay('2026-11-19T22:30:00Z', NOW, BERLIN)).toBe('Yesterday');
    expect(formatDay('2026-11-23T08:00:00Z', NOW, BERLIN)).toBe('Mon 23');
    expect(formatDay('2026-11-17T08:00:00Z', NOW, BERLIN)).toBe('17 Nov');
    expect(formatDay('2026-11-27T08:00:00Z', NOW, BERLIN)).toBe('27 Nov');
  });

  it('counts days by the calendar where the clock changes', () => {
    expect(formatDay('2026-10-26T05:00:00Z', '2026-10-24T21:00:00Z', BERLIN)).toBe('Mon 26');
    expect(formatDay('2026-10-25T22:30:00Z', '2026-10-25T05:00:00Z', BERLIN)).toBe('Today');
  });

  it('puts a moment into a sentence', () => {
    expect(formatMoment('2026-11-20T17:00:00Z', NOW, BERLIN)).toBe('today 18:00');
    expect(formatMoment('2026-11-23T08:00:00Z', NOW, BERLIN)).toBe('Mon 23 09:00');
  });

  it('writes midnight as 00', () => {
    expect(formatClock('2026-11-20T23:00:00Z', BERLIN)).toBe('00:00');
  });
});

describe('spans', () => {
  it('gets coarser with length', () => {
    expect(formatSpan(59_000)).toBe('less than a minute');
    expect(formatSpan(60_000)).toBe('1 minute');
    expect(formatSpan(12 * 60_000)).toBe('12 minutes');
    expect(formatSpan(31 * 3_600_000)).toBe('31 h');
    expect(formatSpan(5 * 86_400_000)).toBe('5 d');
  });

  it('looks both ways', () => {
    expect(formatRelative('2026-11-20T10:30:00Z', NOW)).toBe('in 12 minutes');
    expect(formatRelative('2026-11-19T13:18:00Z', NOW)).toBe('21 h ago');
  });
});
