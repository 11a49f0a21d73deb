import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { Account } from '../../auth/account.entity.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { uploadLimits } from './upload-limits.js';
import { Upload } from './upload.entity.js';

/** The rows of files on their way in. */
@Injectable()
export class Uploads {
  constructor(private readonly database: DataSource) {}

  /** Notes a file that is about to come; false when the account has too many on their way already. */
  async begin(upload: Pick<Upload, 'id' | 'accountId' | 'name' | 'bytes'>): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      // Uploads begun at the same time are counted one after the other.
      await tx.findOne(Account, { where: { id: upload.accountId }, lock: { mode: 'pessimistic_write' } });
      const open = await tx.countBy(Upload, { accountId: upload.accountId, state: 'receiving' });
      if (open >= uploadLimits.open) return false;
      await tx.insert(Upload, { ...upload, createdAt: new Date() });
      return true;
    });
  }

  find(id: string): Promise<Upload | null> {
    return this.database.manager.findOneBy(Upload, { id });
  }

  /** Those of an account, in the order asked for; what is not there or somebody else's is left out. */
  async ofAccount(accountId: string, ids: readonly string[]): Promise<Upload[]> {
    const rows = await this.database.manager.findBy(Upload, { accountId, id: In([...ids]) });
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  }

  receiving(): Promise<Upload[]> {
    return this.database.manager.find(Upload, { where: { state: 'receiving' }, order: { createdAt: 'ASC' } });
  }

  /** Writes what became of an upload, once: whoever comes later changes nothing. */
  async settle(
    id: string,
    outcome: Pick<Upload, 'state'> & Partial<Pick<Upload, 'assetId' | 'isDuplicate' | 'reason' | 'remedy'>>,
  ): Promise<void> {
    await this.database.manager.update(Upload, { id, state: 'receiving' }, { ...outcome, settledAt: new Date() });
  }

  /** Whether an asset was here before this upload began, or came in by another. */
  async isDuplicate(upload: Upload, asset: { id: string; createdAt: Date }): Promise<boolean> {
    if (asset.createdAt < upload.createdAt) return true;
    return this.database.manager.existsBy(Upload, { assetId: asset.id });
  }

  /** Forgets an unfinished upload that its author gave up. */
  async giveUp(id: string): Promise<void> {
    await this.database.manager.delete(Upload, { id, state: 'receiving' });
  }

  /** Forgets what is too old: unfinished uploads, and outcomes that nobody asked for in all this time. */
  async clearAway(now = Date.now()): Promise<void> {
    const remove = (where: string, age: number) =>
      this.database.query(`DELETE FROM upload WHERE state ${where} AND createdAt < ?`, [new Date(now - age)]);
    await remove(`= 'receiving'`, uploadLimits.unfinishedFor);
    await remove(`IN ('taken', 'refused')`, uploadLimits.outcomeFor);
  }
}
