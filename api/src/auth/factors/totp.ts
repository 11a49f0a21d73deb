import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds by which a phone's clock may differ. */
const tolerance = 30;

/** 160 random bits in base32, as RFC 4226 advises. */
export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** What an authenticator app reads from the QR code. */
export const totpUri = (secret: string, issuer: string, label: string): string =>
  generateURI({ issuer, label, secret });

/**
 * The 30-second step whose code this is (RFC 6238: six digits, SHA-1, which all apps know).
 *
 * @param after the last step that was used: it and those before it are refused, so that no code works twice
 * @returns null when it is none
 */
export function totpStepOf(secret: string, code: string, after: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  // A clock that was set back: nothing is newer than what was used, and the library would throw.
  if (after > Math.floor(Date.now() / 1_000 / 30) + 1) return null;
  const result = verifySync({ secret, token, epochTolerance: tolerance, afterTimeStep: after });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
