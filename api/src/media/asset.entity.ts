import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { Ascii, BigCount, WrittenAt } from '../platform/database/columns.js';

/** The image families an original may have. */
export type OriginalFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';

/** An uploaded original. Its bytes are stored once per content hash and never changed. */
@Entity('asset')
@Index('asset_hash', ['hash'], { unique: true })
export class Asset {
  @PrimaryColumn('uuid') id: string;
  /** Lower-case hexadecimal SHA-256 of the original's bytes; also its name in the store. */
  @Ascii(64) hash: string;
  @Ascii(8) format: OriginalFormat;
  @BigCount({ unsigned: true }) bytes: number;
  /** Pixels, upright: after EXIF orientation is applied. */
  @Column('int', { unsigned: true }) width: number;
  @Column('int', { unsigned: true }) height: number;
  /** 1 for a still image. */
  @Column('int', { unsigned: true, default: 1 }) frames: number;
  @Column('boolean', { default: false }) hasAlpha: boolean;
  /** `#rrggbb`, shown where the image will be. */
  @Ascii(7) dominantColor: string;
  /** ThumbHash bytes (https://evanw.github.io/thumbhash/), about 25. */
  @Column('varbinary', { length: 64 }) thumbhash: Buffer;
  /** The file's name when it came; for the author's eyes only. */
  @Column({ length: 255 }) originalName: string;
  @WrittenAt() createdAt: Date;
}
