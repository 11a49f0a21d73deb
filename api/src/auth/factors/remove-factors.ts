import type { EntityManager } from 'typeorm';

import { Account } from '../account.entity.js';
import { Passkey } from './passkey.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';

/** Takes away everything but the password. */
export async function removeFactors(tx: EntityManager, accountId: string): Promise<void> {
  await tx.update(Account, { id: accountId }, { totpSecret: null });
  for (const table of [Passkey, RecoveryCode]) await tx.delete(table, { accountId });
}
