import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';

import { Account } from '../../auth/account.entity.js';
import { Comic } from '../../comics/comic.entity.js';
import { Ascii, Moment, WrittenAt } from '../../platform/database/columns.js';

/** A link by which somebody without an account sees a comic as its draft is now, until it ends. */
@Entity('preview_link')
@Index('preview_link_expiry', ['expiresAt'])
export class PreviewLink {
  /** SHA-256 of the link's secret. */
  @Ascii(64, { primary: true }) tokenHash: string;
  @Column('uuid') comicId: string;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'preview_link_comic_fk' })
  comic?: Relation<Comic>;
  /** Who made it: it ends with their account. */
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'preview_link_account_fk' })
  account?: Relation<Account>;
  @WrittenAt() createdAt: Date;
  @Moment() expiresAt: Date;
}
