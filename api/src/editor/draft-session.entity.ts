import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { WrittenAt } from '../platform/database/columns.js';
import { Draft } from './draft.entity.js';

/**
 * How far a session's batches were taken where the log does not show it: they were refused, or pruned from it. One that is
 * sent twice is stored once, however much later.
 */
@Entity('draft_session')
export class DraftSession {
  @PrimaryColumn('uuid') comicId: string;
  @ManyToOne(() => Draft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'draft_session_draft_fk' })
  draft?: Relation<Draft>;
  @PrimaryColumn('uuid') sessionId: string;
  @Column('int', { unsigned: true }) lastBatch: number;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @WrittenAt() seenAt: Date;
}
