import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

import { Ascii, WrittenAt } from '../platform/database/columns.js';
import { Asset, type OriginalFormat } from './asset.entity.js';

/** `image` is the asset itself at a width; `still` is the first frame of an animated asset. */
export type RenditionRole = 'image' | 'still';

/** A size and format made from an asset. Its address carries a random key and never changes. */
@Entity('rendition')
@Index('rendition_variant', ['assetId', 'role', 'format', 'width'], { unique: true })
@Index('rendition_key', ['key'], { unique: true })
export class Rendition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assetId: string;
  @ManyToOne(() => Asset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'assetId', foreignKeyConstraintName: 'rendition_asset_fk' })
  asset?: Relation<Asset>;
  @Ascii(8, { default: 'image' }) role: RenditionRole;
  @Ascii(8) format: OriginalFormat;
  /** 128 random bits in lower-case hexadecimal; with the format it is the file's name. */
  @Ascii(32) key: string;
  @Column('int', { unsigned: true }) width: number;
  @Column('int', { unsigned: true }) height: number;
  @Column('int', { unsigned: true }) bytes: number;
  @WrittenAt() createdAt: Date;
}
