import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Account } from '../account.entity.js';

/** A code for the day the phone is lost. Using one deletes its row. */
@Entity('recovery_code')
export class RecoveryCode {
  /** SHA-256 of account and code. */
  @PrimaryColumn('varchar', { length: 64, charset: 'ascii', collation: 'ascii_bin' }) codeHash: string;
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'recovery_code_account_fk' })
  account?: Relation<Account>;
}
