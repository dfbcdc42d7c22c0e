import { clockOf, clockText } from './clock';

const interview = { scheduledAt: '2026-11-20T09:30:00Z', minutes: 60 };
const at = (time: string) => clockOf(interview, new Date(`2026-11-20T${time}Z`));

describe('the clock of an interview', () => {
  it('runs from the first second to the last', () => {
    expect(at('09:29:59').kind).toBe('before');
    expect(at('09:30:00')).toEqual({ kind: 'running', elapsed: 0, seconds: 3_600 });
    expect(at('10:29:59').kind).toBe('running');
    expect(at('10:30:00').kind).toBe('over');
  });

  it('reads as a clock', () => {
    expect(clockText(1_570_000)).toBe('26:10');
    expect(clockText(9_999)).toBe('0:09');
    expect(clockText(3_723_000)).toBe('1:02:03');
  });
});
