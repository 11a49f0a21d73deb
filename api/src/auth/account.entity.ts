import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, BigCount, Exact, Moment, WrittenAt } from '../platform/database/columns.js';
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
  /** Secret of the authenticator app (RFC 6238) in base32; null without one. */
  @Ascii(64, { nullable: true }) totpSecret: string | null;
  /** The last 30-second step whose code was used: none up to it counts again. */
  @BigCount({ unsigned: true, default: 0 }) totpStep: number;
  @WrittenAt() createdAt: Date;
  @Moment({ nullable: true }) removedAt: Date | null;
}

/** An account as the audit log names what something was done to. */
export const subjectOf = ({ id, name }: Pick<Account, 'id' | 'name'>) => ({ kind: 'account', id, name });
