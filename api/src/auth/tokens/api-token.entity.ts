import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, Moment, WrittenAt } from '../../platform/database/columns.js';
import { Account } from '../account.entity.js';
import type { Permission } from '../permissions.js';

/** What a program shows to act for the person who made it. Revoking it deletes the row. */
@Entity('api_token')
@Index('api_token_token', ['tokenHash'], { unique: true })
export class ApiToken {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'api_token_account_fk' })
  account?: Relation<Account>;
  /** What its maker calls it. */
  @Column({ length: 120 }) name: string;
  /** How it begins, to know it by. */
  @Ascii(16) prefix: string;
  /** SHA-256 of the whole. */
  @Ascii(64) tokenHash: string;
  @Column('json') scopes: Permission[];
  @WrittenAt() createdAt: Date;
  @Moment() expiresAt: Date;
  @Moment({ nullable: true }) lastUsedAt: Date | null;
}
