import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Asset } from '../media/asset.entity.js';
import { Comic } from './comic.entity.js';
import type { TranscriptLine } from './comic-content.js';

/** One image of a comic as readers see it. */
@Entity('page')
@Index('page_order', ['comicId', 'number'], { unique: true })
export class Page {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') comicId: string;
  @ManyToOne(() => Comic, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comicId', foreignKeyConstraintName: 'page_comic_fk' })
  comic?: Relation<Comic>;
  /** 1 for the first page. */
  @Column('int', { unsigned: true }) number: number;
  @Column('uuid') assetId: string;
  @ManyToOne(() => Asset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'assetId', foreignKeyConstraintName: 'page_asset_fk' })
  asset?: Relation<Asset>;
  /** What is drawn, for who cannot see it. */
  @Column('text') alt: string;
  /** Words some comics show when a pointer rests on the image. */
  @Column('text') hoverText: string;
  @Column('json') transcript: TranscriptLine[];
}
