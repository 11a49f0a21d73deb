import { randomInt } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { hashOfSecret } from '../secret.js';
import { RecoveryCode } from './recovery-code.entity.js';

/** Letters and digits that are not taken for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Sixteen of them carry 80 bits, too many to be found even from their hashes. */
const length = 16;

const many = 10;

const hashOf = (accountId: string, code: string): string =>
  hashOfSecret(`${accountId} ${code.toUpperCase().replaceAll(/[^A-Z2-9]/g, '')}`);

const newCode = (): string => {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return code.replaceAll(/.{4}(?=.)/g, '$&-');
};

/** Ten new codes in place of those before. They are shown once; their hashes are stored. */
export async function renewRecoveryCodes(tx: EntityManager, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: many }, newCode);
  await tx.delete(RecoveryCode, { accountId });
  await tx.insert(
    RecoveryCode,
    codes.map((code) => ({ accountId, codeHash: hashOf(accountId, code) })),
  );
  return codes;
}

/** Uses a code up. @returns whether it was one */
export async function useRecoveryCode(tx: EntityManager, accountId: string, code: string): Promise<boolean> {
  const used = await tx.delete(RecoveryCode, { accountId, codeHash: hashOf(accountId, code) });
  return used.affected === 1;
}
