import { agendaOf, type Dated } from './agenda';

const now = new Date('2026-11-20T12:00:00Z');

const at = (scheduledAt: string, more: Partial<Dated> & { held?: boolean } = {}): Dated => ({
  state: more.state ?? 'OWED',
  dueAt: more.dueAt ?? '2026-11-30T12:00:00Z',
  interview: { scheduledAt, minutes: 60, state: more.held ? 'HELD' : 'PLANNED' },
});

describe('the order of the day', () => {
  it('has what runs now before what comes later', () => {
    const running = at('2026-11-20T11:30:00Z');
    const later = at('2026-11-20T14:00:00Z');
    expect(agendaOf([later, running], now)).toEqual({ next: running, waiting: [], coming: [later] });
  });

  it('has nothing next when the first one is on another day', () => {
    const tomorrow = at('2026-11-21T18:00:00Z');
    expect(agendaOf([tomorrow], now)).toEqual({ next: null, waiting: [], coming: [tomorrow] });
  });

  it('waits for a card as soon as the interview is over, or said to be held', () => {
    const over = at('2026-11-20T11:00:00Z');
    const held = at('2026-11-20T11:50:00Z', { held: true });
    expect(agendaOf([over, held], now).waiting).toEqual([over, held]);
  });

  it('puts late cards first, then the one that is due soonest', () => {
    const soon = at('2026-11-19T10:00:00Z', { dueAt: '2026-11-21T11:00:00Z' });
    const later = at('2026-11-18T10:00:00Z', { dueAt: '2026-11-22T11:00:00Z' });
    const late = at('2026-11-16T10:00:00Z', { state: 'LATE', dueAt: '2026-11-18T11:00:00Z' });
    const latest = at('2026-11-15T10:00:00Z', { state: 'LATE', dueAt: '2026-11-17T11:00:00Z' });
    expect(agendaOf([later, soon, late, latest], now).waiting).toEqual([latest, late, soon, later]);
  });
});
