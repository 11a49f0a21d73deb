import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

import { Ascii, Exact, Moment, WrittenAt } from '../database/columns.js';

/** A fact that others act on, written in the transaction that made it true. */
@Entity('outbox')
@Index('outbox_due', ['deliveredAt', 'dueAt'])
@Index('outbox_unique', ['uniqueKey'], { unique: true })
@Index('outbox_subject', ['subjectId', 'deliveredAt'])
export class OutboxEvent {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  /** What happened, such as `comic.published`. */
  @Ascii(60) kind: string;
  /** The same fact written twice is one row. */
  @Exact(190) uniqueKey: string;
  /** What it is about, such as a comic's id: what is no longer going to happen is found by it. */
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('json') payload: unknown;
  /** The moment it becomes true; nobody hears of it before. */
  @Moment() dueAt: Date;
  /** When each listener got its job. */
  @Moment({ nullable: true }) deliveredAt: Date | null;
  @WrittenAt() createdAt: Date;
}
