import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Ascii, Moment } from '../platform/database/columns.js';
import type { StoredStanding } from './standing.js';

export type ActKind =
  | 'create'
  | 'publish'
  | 'schedule'
  | 'update'
  | 'withdraw'
  | 'republish'
  | 'delete'
  | 'address'
  | 'move'
  | 'swap'
  | 'push'
  | 'undo';

/** Something an author did to one or more comics at once; undone as a whole. */
@Entity('act')
@Index('act_recent', ['at'])
export class Act {
  @PrimaryColumn('uuid') id: string;
  @Ascii(10) kind: ActKind;
  @Column('uuid', { nullable: true }) authorId: string | null;
  @Moment() at: Date;
  @Moment({ nullable: true }) undoneAt: Date | null;
}

/** How one comic stood before an act and after it. */
@Entity('act_change')
@Index('act_change_comic', ['comicId'])
export class ActChange {
  @PrimaryColumn('uuid') actId: string;
  @ManyToOne(() => Act, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'actId', foreignKeyConstraintName: 'act_change_act_fk' })
  act?: Relation<Act>;
  @PrimaryColumn('uuid') comicId: string;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'act_change_comic_fk' })
  comic?: Relation<Comic>;
  @Column('json') before: StoredStanding;
  @Column('json') after: StoredStanding;
}
