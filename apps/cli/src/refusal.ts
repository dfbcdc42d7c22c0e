export const EXIT = { good: 0, findings: 1, misuse: 2 } as const;

/** Something the person can put right, in one paragraph they can act on. Printed without a stack. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.findings,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const misuse = (message: string): Refusal => new Refusal(message, EXIT.misuse);

/** The `code` of a system or PostgreSQL error, if it carries one. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
