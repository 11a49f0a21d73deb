import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Asset } from '../media/asset.entity.js';
import { Ascii, Exact, WrittenAt } from '../platform/database/columns.js';

/** How a series is read: left to right, right to left, or scrolled down. */
export type ReadingDirection = 'ltr' | 'rtl' | 'vertical';

/** One title. */
@Entity('series')
@Index('series_slug', ['slug'], { unique: true })
export class Series {
  @PrimaryColumn('uuid') id: string;
  @Exact(120) slug: string;
  @Column({ length: 200 }) title: string;
  @Column('text') description: string;
  @Column({ length: 35, default: 'en' }) language: string;
  @Ascii(8, { default: 'ltr' }) direction: ReadingDirection;
  @Column('uuid', { nullable: true }) coverAssetId: string | null;
  @ManyToOne(() => Asset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'coverAssetId', foreignKeyConstraintName: 'series_cover_fk' })
  cover?: Relation<Asset>;
  /** Order among the site's series, lowest first. */
  @Column('int', { default: 0 }) position: number;
  @WrittenAt() createdAt: Date;
}
