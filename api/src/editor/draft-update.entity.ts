import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { BigCount, WrittenAt } from '../platform/database/columns.js';
import { Draft } from './draft.entity.js';

/** One change of a draft, as one device sent it: a Yjs update. Rows are only ever added, and pruned when long in a snapshot. */
@Entity('draft_update')
@Index('draft_update_batch', ['comicId', 'sessionId', 'batch'], { unique: true })
export class DraftUpdate {
  @PrimaryColumn('uuid') comicId: string;
  @ManyToOne(() => Draft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'draft_update_draft_fk' })
  draft?: Relation<Draft>;
  @BigCount({ primary: true }) seq: number;
  /** The tab that wrote it, for as long as that was open. */
  @Column('uuid') sessionId: string;
  /** The session's own count, from 1. */
  @Column('int', { unsigned: true }) batch: number;
  @Column('mediumblob') change: Buffer;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @WrittenAt() createdAt: Date;
}
