import { sealText, waitedFor } from './seal-text';

const member = (name: string, state: string) => ({ state, member: { name } });

describe('a sealed card', () => {
  it('says who is waited for, late ones included', () => {
    const round = [
      member('Ana', 'SUBMITTED'),
      member('Mei', 'OWED'),
      member('Jo', 'LATE'),
      member('Al', 'WITHDRAWN'),
    ];
    expect(waitedFor(round)).toEqual(['Mei', 'Jo']);
  });

  it('says when it opens, in the zone of the reader', () => {
    expect(sealText(['Mei Tanaka'], '2026-11-26T17:00:00Z', 'Europe/Berlin')).toBe(
      'Opens when Mei Tanaka has submitted, or on Thursday 26 November, 18:00.',
    );
    expect(sealText(['Mei', 'Jo'], null)).toBe('Opens when Mei and Jo have submitted.');
    expect(sealText([], null)).toBe('Opens as soon as the round is released.');
  });
});
