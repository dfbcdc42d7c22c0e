import { type Awaited, releaseTime } from './release-time.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 1, hour));
const NOW = at(20);
const seat = (dueAt: number, more: { submitted?: number; withdrawn?: number } = {}): Awaited => ({
  dueAt: at(dueAt),
  submittedAt: more.submitted === undefined ? null : at(more.submitted),
  withdrawnAt: more.withdrawn === undefined ? null : at(more.withdrawn),
});

describe('releaseTime', () => {
  it.each<[string, Awaited[], number | null]>([
    ['the last card', [seat(18, { submitted: 5 }), seat(18, { submitted: 9 })], 9],
    ['the deadline, with a card there', [seat(12, { submitted: 5 }), seat(14)], 14],
    ['the first late card, where none was there', [seat(12), seat(12, { submitted: 15 })], 15],
    ['the withdrawal of who was missing', [seat(18, { submitted: 5 }), seat(18, { withdrawn: 7 })], 7],
    ['nothing, while somebody has time left', [seat(18, { submitted: 5 }), seat(23)], null],
    ['nothing, without a card', [seat(12), seat(12, { withdrawn: 3 })], null],
    ['nothing, where nobody was asked', [], null],
  ])('is %s', (_what, seats, hour) => {
    expect(releaseTime(seats, NOW)).toEqual(hour === null ? null : at(hour));
  });
});
