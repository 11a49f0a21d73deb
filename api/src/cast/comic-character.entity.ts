import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Character } from './character.entity.js';

/** A character appears in a comic. */
@Entity('comic_character')
@Index('comic_character_appearances', ['characterId', 'comicId'])
export class ComicCharacter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comic_character_pk' }) comicId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comic_character_pk' }) characterId: string;
  /** The author's order under the comic, lowest first. */
  @Column('int', { default: 0 }) position: number;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'comic_character_comic_fk' })
  comic?: Relation<Comic>;
  @ManyToOne(() => Character, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'characterId', foreignKeyConstraintName: 'comic_character_character_fk' })
  character?: Relation<Character>;
}
