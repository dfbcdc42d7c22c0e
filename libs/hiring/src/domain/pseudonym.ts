// Crockford's base 32: no I, L, O or U, so that it can be read out.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/**
 * A name for an application that says nothing about the person: "Candidate 7F3K". Always the same for the same
 * application. It hashes the id (FNV-1a), whose beginning alone would tell when the application came in.
 */
export function pseudonymOf(applicationId: string): string {
  let hash = 0x811c9dc5;
  for (const sign of applicationId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const signs = Array.from({ length: LENGTH }, (_, place) => SIGNS[(hash >>> (place * 5 + 7)) & 31]);
  return `Candidate ${signs.join('')}`;
}
