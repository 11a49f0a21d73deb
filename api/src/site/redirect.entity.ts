import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Exact, WrittenAt } from '../platform/database/columns.js';

/** An address that used to lead somewhere. `to` says where it leads now; without it the thing is gone for good (410). */
@Entity('redirect')
@Index('redirect_from', ['from'], { unique: true })
export class Redirect {
  @PrimaryColumn('uuid') id: string;
  /** Path on this site, starting with a slash, without query. */
  @Exact(600) from: string;
  @Column('varchar', { length: 600, nullable: true }) to: string | null;
  @Column('smallint', { unsigned: true, default: 301 }) status: 301 | 410;
  @WrittenAt() createdAt: Date;
}
