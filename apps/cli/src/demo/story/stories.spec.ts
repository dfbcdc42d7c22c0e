import { DAY, HOUR } from '../engine/demo-clock.js';
import type { DemoOrganization } from '../engine/organization.js';
import { tellNorthwater } from './northwater.js';
import { tellSouthfield } from './southfield.js';

/** Installations happen on every day of the week, at all hours, and when clocks change. */
const MOMENTS = [
  ...Array.from({ length: 8 }, (_, index) => Date.UTC(2026, 5, 15) + index * (DAY + 17 * HOUR)),
  Date.UTC(2026, 2, 29, 0, 59),
  Date.UTC(2026, 9, 25, 1, 30),
].map((moment) => new Date(moment));

const tell = (now: Date): DemoOrganization[] => [tellNorthwater(now), tellSouthfield(now)];

/** Who gave whom which levels, whenever that was. */
const ratingsIn = ({ ledger, people }: DemoOrganization): string[] => {
  const authors = new Map([...people.values()].map(({ id, key }) => [id, key]));
  return ledger
    .of('scorecard')
    .map(({ authorId, ratings, recommendation }) =>
      [authors.get(authorId), recommendation, ...ratings].join(),
    );
};

const RATINGS = tell(new Date('2026-04-15T13:20:00Z')).map(ratingsIn);

describe.each(MOMENTS)('the stories as of %p', (now) => {
  const organizations = tell(now);

  it('have nothing happen that is yet to come', () => {
    for (const { ledger } of organizations) {
      expect(ledger.of('audit_entry').filter(({ at }) => at > now)).toEqual([]);
      expect(ledger.of('draft_rating').filter(({ updatedAt }) => updatedAt > now)).toEqual([]);
    }
  });

  it('plan interviews ahead, and none for yesterday', () => {
    const interviews = organizations.flatMap(({ ledger }) => ledger.of('interview'));
    const planned = interviews.filter(({ state }) => state === 'planned');
    expect(planned.every(({ scheduledAt }) => scheduledAt > now)).toBe(true);
    const held = interviews.filter(({ state }) => state === 'held');
    expect(held.every(({ scheduledAt }) => scheduledAt < now)).toBe(true);
    expect(planned.length).toBeGreaterThan(10);
  });

  it('tell each application in the order in which it went', () => {
    for (const { ledger } of organizations)
      for (const { id, appliedAt } of ledger.of('application')) {
        const moments = ledger.of('audit_entry').filter(({ subjectId }) => subjectId === id);
        const own = moments.filter(({ action }) => action !== 'round.released').map(({ at }) => at.getTime());
        expect(own[0]).toBe(appliedAt.getTime());
        expect(own).toEqual(own.toSorted((one, other) => one - other));
      }
  });

  it('book every interview before it is held', () => {
    for (const { ledger } of organizations)
      for (const { createdAt, scheduledAt } of ledger.of('interview'))
        expect(createdAt.getTime()).toBeLessThan(scheduledAt.getTime());
  });

  it('hold the same ratings, of the same people, as at any other time', () => {
    expect(organizations.map(ratingsIn)).toEqual(RATINGS);
  });

  it('make ids that sort by their moment, each once', () => {
    for (const { ledger } of organizations) {
      const entries = ledger.of('audit_entry').toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const moments = entries.map(({ at }) => at.getTime());
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(entries[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
