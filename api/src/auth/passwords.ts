import { hash, type Options, verify } from '@node-rs/argon2';

import { Lanes } from '../platform/lanes.js';

/** Fewest and most characters of a password. */
export const passwordLength = { least: 12, most: 200 };

/** Argon2id, the library's own choice, with 19 MiB, two passes, one lane: the first of the OWASP password storage sheet. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes made at the same time. Each takes 19 MiB and a core; more would only starve everything else. */
const lanes = new Lanes(2);

/** Argon2id (RFC 9106) in its own notation, which names the cost. */
export const hashPassword = (password: string): Promise<string> =>
  lanes.run(() => hash(password.normalize('NFKC'), cost));

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the one that was hashed. Without a hash it takes as long and says no, so that nobody learns by
 * the time whether an account exists.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  // Nobody's password is longer, and hashing what somebody made up costs time.
  if ([...password].length > passwordLength.most) return verifyPassword(null, '');
  decoy ??= hashPassword('nobody has this password');
  const known = stored ?? (await decoy);
  const matches = await lanes.run(() => verify(known, password.normalize('NFKC')));
  return stored !== null && matches;
}

const current = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** Whether a hash was made at another cost than today's. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(current);
