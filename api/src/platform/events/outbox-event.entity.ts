import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

import { Ascii, Exact, Moment, WrittenAt } from '../database/columns.js';

/** A fact that others act on, written in the transaction that made it true. */
@Entity('outbox')
@Index('outbox_due', ['deliveredAt', 'dueAt'])
@Index('outbox_unique', ['uniqueKey'], { unique: true })
export class OutboxEvent {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true }) id: string;
  /** What happened, such as `comic.published`. */
  @Ascii(60) kind: string;
  /** The same fact written twice is one row. */
  @Exact(190) uniqueKey: string;
  @Column('json') payload: unknown;
  /** Not before this; while leased, when the lease ends. */
  @Moment() dueAt: Date;
  /** Grows with each lease; an effect that carries an older fence is refused. */
  @Column('int', { unsigned: true, default: 0 }) fence: number;
  @Column('int', { unsigned: true, default: 0 }) attempts: number;
  @Column('text', { nullable: true }) lastError: string | null;
  @Moment({ nullable: true }) deliveredAt: Date | null;
  @WrittenAt() createdAt: Date;
}
