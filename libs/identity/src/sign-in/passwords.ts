import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a random password nobody has: verified when there is no member, so that the time tells nothing. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$LA57OfGecqy2PIvQbCeQ8A$eQDiS5JpmE1nZtwm3DLKyqJvUzm140jj/PpxutvkiE8';

// One character typed on two keyboards may be two byte sequences; both must open the same door.
const normal = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Whether the password is the one behind the hash. Without a hash it takes as long, and it is not. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODY, normal(password));
  return passwordHash !== null && fits;
}
