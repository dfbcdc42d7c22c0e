import { saveStatus } from './save-status';

const places = new Map([
  [5, 3],
  [9, 4],
]);

describe('where the words are', () => {
  it('names both places once the server has them', () => {
    expect(saveStatus({ kind: 'saved', at: '2026-11-20T09:56:04Z' }, true, places)).toEqual({
      state: 'saved',
      at: new Date('2026-11-20T09:56:04Z'),
    });
  });

  it('names criteria by their number on the card, not by their position in the rubric', () => {
    expect(saveStatus({ kind: 'choose', positions: [5, 9] }, true, places)).toEqual({
      state: 'failed',
      reason: 'Not saved: choose what to keep at criterion 3 and criterion 4.',
    });
    expect(saveStatus({ kind: 'refused', positions: [0] }, true, places)).toEqual({
      state: 'failed',
      reason: 'Not saved: see the overall.',
    });
  });

  it.each(['offline', 'no-answer', 'signed-out'] as const)(
    'claims the device only where it keeps something: %s',
    (why) => {
      const phase = { kind: 'trouble', trouble: { why, since: 0 } } as const;
      const kept = saveStatus(phase, true, places);
      const unkept = saveStatus(phase, false, places);
      expect(kept).toMatchObject({
        state: 'waiting',
        reason: expect.stringMatching(/^Saved on this device\./),
      });
      expect(unkept).toMatchObject({ state: 'failed', reason: expect.stringMatching(/^Not saved: /) });
    },
  );
});
