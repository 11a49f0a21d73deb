import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Tag } from './tag.entity.js';

/** A comic is about a tag. */
@Entity('comic_tag')
@Index('comic_tag_uses', ['tagId', 'comicId'])
export class ComicTag {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comic_tag_pk' }) comicId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comic_tag_pk' }) tagId: string;
  /** The author's order under the comic, lowest first. */
  @Column('int', { default: 0 }) position: number;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'comic_tag_comic_fk' })
  comic?: Relation<Comic>;
  @ManyToOne(() => Tag, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'tagId', foreignKeyConstraintName: 'comic_tag_tag_fk' })
  tag?: Relation<Tag>;
}
