import { IntentKeys, newIdempotencyKey } from './idempotency-key';

describe('keys of an intent', () => {
  it('are UUIDs of version 4', () => {
    expect(newIdempotencyKey()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('stay for a retry of the same input after a lost answer', () => {
    const keys = new IntentKeys();
    expect(keys.keyFor({ title: 'A' })).toBe(keys.keyFor({ title: 'A' }));
  });

  it('change with the input after a lost answer', () => {
    const keys = new IntentKeys();
    expect(keys.keyFor({ title: 'A' })).not.toBe(keys.keyFor({ title: 'B' }));
  });

  it('stay for corrected input after a refusal and change after a success', () => {
    const keys = new IntentKeys();
    const first = keys.keyFor({ title: '' });
    keys.answered('refused');
    expect(keys.keyFor({ title: 'A' })).toBe(first);
    keys.answered('done');
    expect(keys.keyFor({ title: 'A' })).not.toBe(first);
  });
});
