import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, BigCount, WrittenAt } from '../platform/database/columns.js';
import { Draft } from './draft.entity.js';

/** All changes of a draft up to `seq` as one Yjs update. Rows are only ever added, and pruned when newer ones are old. */
@Entity('draft_snapshot')
export class DraftSnapshot {
  @PrimaryColumn('uuid') comicId: string;
  @ManyToOne(() => Draft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'draft_snapshot_draft_fk' })
  draft?: Relation<Draft>;
  @BigCount({ primary: true }) seq: number;
  @Column('longblob') state: Buffer;
  /** SHA-256 of `state`. */
  @Ascii(64) hash: string;
  @WrittenAt() createdAt: Date;
}
