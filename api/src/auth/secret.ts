import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 letters that stand anywhere in a URL, a cookie or a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. It has too many bits to be guessed, so a plain hash keeps it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
