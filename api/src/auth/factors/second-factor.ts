import type { EntityManager } from 'typeorm';

import { Account } from '../account.entity.js';
import { Passkey } from './passkey.entity.js';
import { useRecoveryCode } from './recovery-codes.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { totpStepOf } from './totp.js';

/** Whether signing in takes more than a password. */
export const hasSecondFactor = async (
  tx: EntityManager,
  { id, totpSecret }: Pick<Account, 'id' | 'totpSecret'>,
): Promise<boolean> => totpSecret !== null || tx.existsBy(Passkey, { accountId: id });

/**
 * Whether a code is one of the account's: six digits of the authenticator app or a recovery code. A code that was right is
 * used up, in this transaction.
 */
export async function useCode(tx: EntityManager, accountId: string, code: string): Promise<boolean> {
  // Locked, so that the same code sent twice at once works once.
  const account = await tx.findOneOrFail(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
  const step = account.totpSecret === null ? null : totpStepOf(account.totpSecret, code, account.totpStep);
  if (step === null) return useRecoveryCode(tx, accountId, code);
  await tx.update(Account, { id: accountId }, { totpStep: step });
  return true;
}

/** Takes the recovery codes away from whoever has no factor left that they could stand in for. */
export async function forgetUnneededCodes(tx: EntityManager, accountId: string): Promise<void> {
  const account = await tx.findOneByOrFail(Account, { id: accountId });
  if (!(await hasSecondFactor(tx, account))) await tx.delete(RecoveryCode, { accountId });
}
