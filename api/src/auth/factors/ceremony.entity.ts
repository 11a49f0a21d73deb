import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, Moment, WrittenAt } from '../../platform/database/columns.js';
import { Account } from '../account.entity.js';

/** What a ceremony leads to. */
export type CeremonyKind = 'secondFactor' | 'passkeySignIn' | 'passkeyAdd' | 'totpAdd';

/** Something that takes two requests: what the first prepared and the second must match. It works once. */
@Entity('ceremony')
@Index('ceremony_ticket', ['ticketHash'], { unique: true })
export class Ceremony {
  @PrimaryColumn('uuid') id: string;
  @Ascii(16) kind: CeremonyKind;
  /** SHA-256 of what the browser brings back. */
  @Ascii(64) ticketHash: string;
  /** Null while nobody knows who will sign in. */
  @Column('uuid', { nullable: true }) accountId: string | null;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'ceremony_account_fk' })
  account?: Relation<Account>;
  /** A passkey's challenge, or the secret of an authenticator app in the making; else empty. */
  @Ascii(200) secret: string;
  @WrittenAt() createdAt: Date;
  @Moment() expiresAt: Date;
}
