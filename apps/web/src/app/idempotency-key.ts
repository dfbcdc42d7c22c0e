/** randomUUID exists in secure contexts only; an installation inside a company may be served over plain HTTP. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Which key an intent is sent under. The same input keeps its key until the server has answered, so that a retry
 * after a lost answer changes nothing twice; other input gets a new one, because the first may have succeeded unseen.
 * A refused attempt rolled back: its key may carry the corrected input.
 */
export class IntentKeys {
  #key = newIdempotencyKey();
  #unanswered: string | undefined;

  keyFor(input: unknown): string {
    const sent = JSON.stringify(input);
    if (this.#unanswered !== undefined && this.#unanswered !== sent) this.#key = newIdempotencyKey();
    this.#unanswered = sent;
    return this.#key;
  }

  answered(outcome: 'done' | 'refused'): void {
    this.#unanswered = undefined;
    if (outcome === 'done') this.#key = newIdempotencyKey();
  }
}
