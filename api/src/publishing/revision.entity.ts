import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import type { ComicContent } from '../comics/comic-content.js';
import { Comic } from '../comics/comic.entity.js';
import { Ascii, WrittenAt } from '../platform/database/columns.js';

/** Why a revision was cut: brought along, for publication, to bring an older one back, or because work paused. */
export type RevisionCause = 'import' | 'publish' | 'restore' | 'pause';

/** An immutable numbered copy of a comic's content. Rows are only ever added. */
@Entity('revision')
@Index('revision_number', ['comicId', 'number'], { unique: true })
export class Revision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') comicId: string;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'revision_comic_fk' })
  comic?: Relation<Comic>;
  /** 1 for a comic's first revision. */
  @Column('int', { unsigned: true }) number: number;
  /** What is pinned has been checked; what was cut in a pause may still lack its title or pages. */
  @Column('json') content: ComicContent;
  /** Lower-case hexadecimal SHA-256 of the content as canonical JSON (sorted keys, no spaces). */
  @Ascii(64) hash: string;
  @Ascii(8, { default: 'import' }) cause: RevisionCause;
  /** How far the draft was when it was cut from it; null when it came from elsewhere. */
  @Column('int', { unsigned: true, nullable: true }) draftSeq: number | null;
  @Column('uuid', { nullable: true }) authorId: string | null;
  @WrittenAt() createdAt: Date;
}
