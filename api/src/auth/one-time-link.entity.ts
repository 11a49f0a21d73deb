import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, Exact, Moment, WrittenAt } from '../platform/database/columns.js';
import { Account } from './account.entity.js';
import type { Role } from './permissions.js';

/** What a link that works once is for. */
export type LinkPurpose = 'owner' | 'invitation' | 'password';

/** A link that works once, for as long as it says. Using it deletes the row. */
@Entity('one_time_link')
@Index('one_time_link_token', ['tokenHash'], { unique: true })
export class OneTimeLink {
  @PrimaryColumn('uuid') id: string;
  @Ascii(12) purpose: LinkPurpose;
  /** SHA-256 of the link's secret. */
  @Ascii(64) tokenHash: string;
  /** Whose password it sets anew. */
  @Column('uuid', { nullable: true }) accountId: string | null;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'one_time_link_account_fk' })
  account?: Relation<Account>;
  /** Whom it invites, as what, and who did. */
  @Exact(254, { nullable: true }) email: string | null;
  @Ascii(16, { nullable: true }) role: Role | null;
  @Column('uuid', { nullable: true }) invitedById: string | null;
  @WrittenAt() createdAt: Date;
  @Moment() expiresAt: Date;
}
