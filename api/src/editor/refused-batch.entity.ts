import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { WrittenAt } from '../platform/database/columns.js';
import { Draft } from './draft.entity.js';

/** A batch that could not be taken, kept whole so that nothing its author wrote is lost. */
@Entity('draft_refused_batch')
export class RefusedBatch {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') comicId: string;
  @ManyToOne(() => Draft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'draft_refused_batch_draft_fk' })
  draft?: Relation<Draft>;
  @Column('uuid') sessionId: string;
  @Column('int', { unsigned: true }) batch: number;
  @Column('mediumblob') change: Buffer;
  /** The sentence the author was told. */
  @Column({ length: 500 }) reason: string;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @WrittenAt() createdAt: Date;
}
