import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Account } from '../../auth/account.entity.js';
import { Ascii, BigCount, Moment, WrittenAt } from '../../platform/database/columns.js';
import { Asset } from '../asset.entity.js';

/** `receiving`: bytes are missing, or all are here and are being looked at. The others are final. */
export type UploadState = 'receiving' | 'taken' | 'refused';

/** A file on its way in. Its bytes lie in the store's folder of uploads, under its id, until it is taken or refused. */
@Entity('upload')
@Index('upload_by_account', ['accountId', 'state'])
@Index('upload_by_age', ['state', 'createdAt'])
export class Upload {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'upload_account_fk' })
  account?: Relation<Account>;
  /** What the file is called where it came from. */
  @Column({ length: 255 }) name: string;
  /** How many bytes it has; fixed before the first arrives. */
  @BigCount({ unsigned: true }) bytes: number;
  @Ascii(9, { default: 'receiving' }) state: UploadState;
  /** Set when taken. */
  @Column('uuid', { nullable: true }) assetId: string | null;
  @ManyToOne(() => Asset, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'assetId', foreignKeyConstraintName: 'upload_asset_fk' })
  asset?: Relation<Asset> | null;
  /** Taken, but the same bytes were here before. */
  @Column('boolean', { default: false }) isDuplicate: boolean;
  /** Why it was refused, and what to do about it: a sentence each. */
  @Column({ length: 500, default: '' }) reason: string;
  @Column({ length: 200, default: '' }) remedy: string;
  @WrittenAt() createdAt: Date;
  /** When it was taken or refused. */
  @Moment({ nullable: true }) settledAt: Date | null;
}
