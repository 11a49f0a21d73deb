import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, Exact, Moment, WrittenAt } from '../database/columns.js';

export type JobState = 'waiting' | 'done' | 'failed';

/**
 * Work to be done once, by any worker. A worker takes a due row with `FOR UPDATE SKIP LOCKED`, leases it and bumps
 * `fence`; whoever finishes must still hold that fence.
 */
@Entity('job')
@Index('job_unique', ['kind', 'uniqueKey'], { unique: true })
@Index('job_due', ['state', 'dueAt'])
export class Job {
  @PrimaryColumn('uuid') id: string;
  @Ascii(60) kind: string;
  /** The same work asked for twice is one row. */
  @Exact(190) uniqueKey: string;
  @Column('json') payload: unknown;
  @Ascii(8, { default: 'waiting' }) state: JobState;
  /** Not before this; while leased, when the lease ends. */
  @Moment() dueAt: Date;
  /** Grows with each lease; an effect that carries an older fence is refused. */
  @Column('int', { unsigned: true, default: 0 }) fence: number;
  @Column('int', { unsigned: true, default: 0 }) attempts: number;
  @Column('text', { nullable: true }) lastError: string | null;
  @WrittenAt() createdAt: Date;
  @Moment({ nullable: true }) finishedAt: Date | null;
}
