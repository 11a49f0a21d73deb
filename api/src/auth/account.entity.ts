import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, Exact, Moment, WrittenAt } from '../platform/database/columns.js';
import type { Role } from './permissions.js';

/** A person who makes this site. The row outlives them, since what they did keeps their name. */
@Entity('account')
@Index('account_email', ['email'], { unique: true })
export class Account {
  @PrimaryColumn('uuid') id: string;
  /** In lower case; null once the person is removed, so that the address can be invited again. */
  @Exact(254, { nullable: true }) email: string | null;
  @Column({ length: 120 }) name: string;
  @Ascii(16) role: Role;
  /** Argon2id in its own notation; null once the person is removed. */
  @Ascii(255, { nullable: true }) passwordHash: string | null;
  @WrittenAt() createdAt: Date;
  @Moment({ nullable: true }) removedAt: Date | null;
}
