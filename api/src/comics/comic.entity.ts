import type { RichText } from '@longbox/shared/draft/rich-text';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, BigCount, Exact, Moment, WrittenAt } from '../platform/database/columns.js';
import { Chapter } from '../series/chapter.entity.js';
import { Series } from '../series/series.entity.js';
import type { ComicLayout, ContentWarning } from './comic-content.js';

/**
 * One instalment with an address. Together with its pages it is what readers see of the pinned revision.
 *
 * It is public when `publishAt <= now`: `publishAt` is set exactly while a revision is pinned, so one comparison,
 * made when read, decides.
 */
@Entity('comic')
@Index('comic_slug', ['slug'], { unique: true })
@Index('comic_reading_order', ['seriesId', 'position', 'id'])
@Index('comic_chapter_order', ['chapterId', 'position', 'id'])
@Index('comic_publication_order', ['publishAt', 'id'])
export class Comic {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') seriesId: string;
  @ManyToOne(() => Series, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'seriesId', foreignKeyConstraintName: 'comic_series_fk' })
  series?: Relation<Series>;
  @Column('uuid', { nullable: true }) chapterId: string | null;
  @ManyToOne(() => Chapter, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'chapterId', foreignKeyConstraintName: 'comic_chapter_fk' })
  chapter?: Relation<Chapter>;
  /** Reading order in the whole series, across its chapters; gaps leave room for insertions. */
  @BigCount() position: number;
  @Exact(120) slug: string;
  @Column({ length: 200 }) title: string;
  /** The second joke, shown below the art; empty when there is none. */
  @Column('text') afterline: string;
  /** The author's words under the comic: plain text, a blank line starts a new paragraph. */
  @Column('mediumtext') note: string;
  /** The same with its emphasis, links and lists; null when it has none. */
  @Column('json', { nullable: true }) richNote?: RichText | null;
  @Ascii(8, { default: 'page' }) layout: ComicLayout;
  @Column('json', { nullable: true }) contentWarning: ContentWarning | null;
  @Column('int', { unsigned: true, default: 0 }) pageCount: number;
  @Moment({ nullable: true }) publishAt: Date | null;
  @Column('uuid', { nullable: true }) publishedRevisionId: string | null;
  /** Set when a comic that was public is taken down: its address answers 410. */
  @Moment({ nullable: true }) withdrawnAt: Date | null;
  /** Set when the author threw it away: it is nowhere to be seen, and can be brought back for a while. */
  @Moment({ nullable: true }) deletedAt: Date | null;
  /** `publishAt` of the last time it was public, once it is no more; null when it never was. */
  @Moment({ nullable: true }) lastPublishAt: Date | null;
  /** How often where it stands has changed; part of the key of what follows from each change. */
  @Column('int', { unsigned: true, default: 0 }) standingNumber: number;
  @WrittenAt() createdAt: Date;
  /** When readers last saw its content change. */
  @WrittenAt() updatedAt: Date;
}
