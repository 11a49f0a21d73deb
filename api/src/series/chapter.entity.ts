import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Asset } from '../media/asset.entity.js';
import { Exact, WrittenAt } from '../platform/database/columns.js';
import { Series } from './series.entity.js';

/** An ordered part of a series; it may lie in another one. */
@Entity('chapter')
@Index('chapter_slug', ['slug'], { unique: true })
@Index('chapter_order', ['seriesId', 'parentId', 'position'])
export class Chapter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') seriesId: string;
  @ManyToOne(() => Series, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'seriesId', foreignKeyConstraintName: 'chapter_series_fk' })
  series?: Relation<Series>;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @ManyToOne(() => Chapter, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'parentId', foreignKeyConstraintName: 'chapter_parent_fk' })
  parent?: Relation<Chapter>;
  /** Order among the chapters that share its parent, lowest first. */
  @Column('int', { default: 0 }) position: number;
  @Exact(120) slug: string;
  @Column({ length: 200 }) title: string;
  @Column('text') description: string;
  @Column('uuid', { nullable: true }) coverAssetId: string | null;
  @ManyToOne(() => Asset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'coverAssetId', foreignKeyConstraintName: 'chapter_cover_fk' })
  cover?: Relation<Asset>;
  @WrittenAt() createdAt: Date;
}
