import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, Moment, WrittenAt } from '../../platform/database/columns.js';
import { Account } from '../account.entity.js';

/** A browser in which somebody is signed in. Ending it deletes the row, and with it every right it gave. */
@Entity('session')
@Index('session_token', ['tokenHash'], { unique: true })
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'session_account_fk' })
  account?: Relation<Account>;
  /** SHA-256 of what the cookie holds. */
  @Ascii(64) tokenHash: string;
  @Ascii(45) address: string;
  /** The browser's `User-Agent`, shortened. */
  @Column({ length: 300 }) device: string;
  @WrittenAt() createdAt: Date;
  /** When this person last proved here that it is them. */
  @WrittenAt() confirmedAt: Date;
  @Moment() lastSeenAt: Date;
  /** No use keeps it alive beyond this. */
  @Moment() expiresAt: Date;
}
