import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Moment } from '../platform/database/columns.js';

/** How often somebody failed to prove who they are, by account and by address. A row that is old is as good as none. */
@Entity('attempts')
export class Attempts {
  /** SHA-256 of what is counted: an account's e-mail address, known or not, or a network address. */
  @PrimaryColumn('varchar', { length: 64, charset: 'ascii', collation: 'ascii_bin' }) subject: string;
  @Column('int', { unsigned: true }) failures: number;
  @Moment() lastAt: Date;
  /** No try counts before this. */
  @Moment() lockedUntil: Date;
}
