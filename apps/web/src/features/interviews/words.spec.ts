import type { Dated } from './agenda';
import { answeredIn, companyText, daySentence, dueText, ratedText, sealedText } from './words';

const now = new Date('2026-11-20T12:00:00Z');
const row = (state = 'OWED'): Dated => ({
  state,
  dueAt: '2026-11-20T17:00:00Z',
  interview: { scheduledAt: '2026-11-18T10:00:00Z', minutes: 60, state: 'PLANNED' },
});
const colleague = (name: string, more: { state?: string; shadow?: boolean } = {}) => ({
  state: more.state ?? 'OWED',
  shadow: more.shadow ?? false,
  member: { id: name, name },
});

describe('what the day holds', () => {
  it('is said in figures', () => {
    expect(daySentence({ next: row(), waiting: [row('LATE'), row()], coming: [] }, 1)).toBe(
      '1 interview today. 2 scorecards are still with you, 1 late.',
    );
    expect(daySentence({ next: null, waiting: [], coming: [row()] }, 0)).toBe(
      'No interview today. No scorecard is due.',
    );
    expect(daySentence({ next: null, waiting: [], coming: [] }, 0)).toBe('Nothing is asked of you.');
  });
});

describe('who else is there', () => {
  it('leaves out the reader and those who are not asked any more', () => {
    const panel = [colleague('Ana'), colleague('Mei'), colleague('Tom', { state: 'WITHDRAWN' })];
    expect(companyText(panel, 'Ana')).toBe('With Mei');
    expect(companyText([colleague('Ana')], 'Ana')).toBe('You interview alone');
  });

  it('names those who shadow apart', () => {
    const shadow = colleague('Jonas', { shadow: true });
    expect(companyText([colleague('Ana'), colleague('Mei'), shadow], 'Ana')).toBe('With Mei; Jonas shadows');
    expect(companyText([colleague('Ana'), shadow], 'Ana')).toBe('Jonas shadows');
  });
});

describe('how a card stands', () => {
  it('counts answers of criteria, not the overall', () => {
    const draft = [
      { position: 0, level: 3, notObserved: false },
      { position: 2, level: 4, notObserved: false },
      { position: 5, level: null, notObserved: true },
      { position: 6, level: null, notObserved: false },
    ];
    expect(answeredIn(draft)).toBe(2);
    expect(dueText(row(), draft, now)).toMatch(/^Draft, due today \d\d:00$/);
  });

  it('says when it is due, or was', () => {
    expect(dueText(row(), [], now)).toMatch(/^Due today /);
    expect(dueText(row('LATE'), [], now)).toMatch(/^Late, was due today /);
  });

  it('says what was rated, and never how', () => {
    expect(ratedText([{ notObserved: false }, { notObserved: true }])).toBe('1 of 2 rated, 1 not observed');
    expect(ratedText([{ notObserved: false }])).toBe('1 of 1 rated');
  });

  it('names whom a sealed round waits for', () => {
    const assignments = [
      colleague('Ana', { state: 'SUBMITTED' }),
      colleague('Mei Tanaka', { state: 'LATE' }),
    ];
    const round = { number: 2, opensAt: '2026-11-26T17:00:00Z', assignments };
    expect(sealedText([round], 2, now)).toMatch(/^Waiting for Mei Tanaka, until Thu 26 \d\d:00 at most$/);
    expect(sealedText([{ ...round, opensAt: null, assignments: [] }], 2, now)).toBe('Opens soon');
  });
});
