import * as fc from 'fast-check';
import { type DraftChange, draftOutcome, draftProblems, type StoredDraft } from './draft.js';

const change = (more: Partial<DraftChange> = {}): DraftChange => ({
  position: 2,
  revision: 1,
  level: 3,
  notObserved: false,
  text: 'seen',
  ...more,
});
const stored = (more: Partial<StoredDraft> = {}): StoredDraft => ({
  level: 3,
  notObserved: false,
  text: 'seen',
  revision: 1,
  ...more,
});

describe('draftOutcome', () => {
  it('writes over the revision that the change was made from, and the first where there is none', () => {
    expect(draftOutcome(stored(), change({ level: 5 }))).toBe('write');
    expect(draftOutcome(null, change({ revision: 0 }))).toBe('write');
  });

  it.each<[string, Partial<StoredDraft>]>([
    ['level', { level: 4 }],
    ['observation', { level: null, notObserved: true }],
    ['text', { text: 'seen ' }],
  ])('shows both sides when the %s moved on', (_what, moved) => {
    expect(draftOutcome(stored({ revision: 2, ...moved }), change())).toBe('conflict');
  });

  it('has nothing to choose when both sides hold the same', () => {
    expect(draftOutcome(stored({ revision: 7 }), change())).toBe('agrees');
  });

  it('finds a conflict when the change was made from a revision that is not there', () => {
    expect(draftOutcome(null, change({ revision: 3 }))).toBe('conflict');
  });

  it('never lets one device overwrite what it has not seen', () => {
    const step = fc.record({
      device: fc.constantFrom('phone', 'laptop'),
      read: fc.boolean(),
      text: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now: StoredDraft | null = null;
        const seen: Record<string, StoredDraft | null> = { phone: null, laptop: null };
        for (const { device, read, text } of steps) {
          if (read) seen[device] = now;
          const before: StoredDraft | null = now;
          const outcome = draftOutcome(before, change({ text, revision: seen[device]?.revision ?? 0 }));
          if (outcome === 'write') {
            expect(before).toEqual(seen[device]); // what is overwritten is what its author saw
            now = stored({ text, revision: (before?.revision ?? 0) + 1 });
            seen[device] = now;
          } else if (outcome === 'agrees') expect(before?.text).toBe(text);
        }
      }),
    );
  });
});

describe('draftProblems', () => {
  it.each<[string, Partial<DraftChange>, string[]]>([
    ['a rated criterion', {}, []],
    ['an unfinished one', { level: null, text: '' }, []],
    ['not observed', { level: null, notObserved: true }, []],
    ['the recommendation', { position: 0, level: 4 }, []],
    ['a criterion not asked for', { position: 3 }, ['position']],
    ['a fifth recommendation', { position: 0, level: 5 }, ['level']],
    ['a recommendation not observed', { position: 0, level: null, notObserved: true }, ['notObserved']],
    ['level 6', { level: 6 }, ['level']],
    ['a level and not observed', { notObserved: true }, ['notObserved']],
    ['a NUL', { text: 'a\0' }, ['text']],
    ['several at once', { level: 9, text: '\ude00', revision: -1 }, ['revision', 'level', 'text']],
  ])('answers for %s', (_what, more, paths) => {
    expect(draftProblems(change(more), [1, 2]).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
