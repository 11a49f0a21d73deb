import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, BigCount, Moment, WrittenAt } from '../../platform/database/columns.js';
import { Account } from '../account.entity.js';

/** A key on somebody's device or security key (WebAuthn) that signs in without a password. */
@Entity('passkey')
@Index('passkey_credential', ['credentialId'], { unique: true })
export class Passkey {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'passkey_account_fk' })
  account?: Relation<Account>;
  /** The authenticator's name for it, in base64url. */
  @Ascii(1400) credentialId: string;
  /** COSE key. */
  @Column('varbinary', { length: 4000 }) publicKey: Buffer;
  /** How often it signed, as far as its device counts; a number that does not grow shows a copy. */
  @BigCount({ unsigned: true }) counter: number;
  /** How browsers can reach it, such as `internal,hybrid`. */
  @Ascii(100) transports: string;
  /** What its owner calls it. */
  @Column({ length: 120 }) name: string;
  @WrittenAt() createdAt: Date;
  @Moment({ nullable: true }) lastUsedAt: Date | null;
}
