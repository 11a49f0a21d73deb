import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { Image, ImageFormat } from './image.type.js';
import { renditionPath } from './names.js';

interface Row {
  assetId: string;
  width: number;
  height: number;
  frames: number;
  dominantColor: string;
  thumbhash: Buffer;
  role: 'image' | 'still' | null;
  format: ImageFormat;
  key: string;
  renditionWidth: number;
  renditionHeight: number;
  bytes: number;
}

/** Images with what has been made of them so far, by the id of their asset. */
@Injectable()
export class ImageByAsset implements Batch<string, Image | null> {
  constructor(private readonly database: DataSource) {}

  async load(assetIds: readonly string[]): Promise<(Image | null)[]> {
    const rows = await readRows<Row>(
      this.database,
      sql`SELECT a.id AS assetId, a.width, a.height, a.frames, a.dominantColor, a.thumbhash, r.role, r.format, r.\`key\`,
                 r.width AS renditionWidth, r.height AS renditionHeight, r.bytes
          FROM asset a LEFT JOIN rendition r ON r.assetId = a.id
          WHERE a.id IN (${assetIds})
          ORDER BY r.width, r.bytes`,
    );
    const images = new Map<string, Image>();
    for (const row of rows) {
      const image = images.get(row.assetId) ?? startImage(row);
      images.set(row.assetId, image);
      if (row.role !== null) image.renditions.push(toRendition(row, row.role));
    }
    return assetIds.map((id) => images.get(id) ?? null);
  }
}

const startImage = (row: Row): Image => ({
  width: row.width,
  height: row.height,
  animated: row.frames > 1,
  dominantColor: row.dominantColor,
  thumbhash: row.thumbhash.toString('base64'),
  renditions: [],
});

const toRendition = (row: Row, role: 'image' | 'still') => ({
  url: renditionPath(row.key, row.format),
  format: row.format,
  mediaType: `image/${row.format}`,
  width: row.renditionWidth,
  height: row.renditionHeight,
  bytes: row.bytes,
  still: role === 'still',
});
