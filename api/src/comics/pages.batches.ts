import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readJson } from '../platform/database/json.js';
import { manyPerKey } from '../platform/database/one-per-key.js';
import { readRows, sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { TranscriptLine as StoredLine } from './comic-content.js';
import { type Page, TranscriptKind } from './page.type.js';

interface Row {
  id: string;
  comicId: string;
  number: number;
  assetId: string;
  alt: string;
  hoverText: string;
  transcript: StoredLine[] | string;
}

/** A comic's pages in order, by the comic's id. */
@Injectable()
export class PagesByComic implements Batch<string, Page[]> {
  constructor(private readonly database: DataSource) {}

  async load(comicIds: readonly string[]): Promise<Page[][]> {
    const rows = await readRows<Row>(
      this.database,
      sql`SELECT id, comicId, number, assetId, alt, hoverText, transcript FROM page
          WHERE comicId IN (${comicIds}) ORDER BY comicId, number`,
    );
    return manyPerKey(comicIds, rows.map(toPage), ({ comicId }) => comicId);
  }
}

/** The asset of a comic's first page, by the comic's id. */
@Injectable()
export class FirstAssetByComic implements Batch<string, string | null> {
  constructor(private readonly database: DataSource) {}

  async load(comicIds: readonly string[]): Promise<(string | null)[]> {
    const rows = await readRows<{ comicId: string; assetId: string }>(
      this.database,
      sql`SELECT comicId, assetId FROM page WHERE comicId IN (${comicIds}) AND number = 1`,
    );
    const assets = new Map(rows.map(({ comicId, assetId }) => [comicId, assetId]));
    return comicIds.map((id) => assets.get(id) ?? null);
  }
}

function toPage({ transcript, ...row }: Row): Page {
  return {
    ...row,
    lines: readJson(transcript).map(({ kind, speaker, text, character }) => ({
      kind: kinds[kind],
      speaker: speaker ?? null,
      text,
      characterSlug: character ?? null,
    })),
  };
}

const kinds: Record<StoredLine['kind'], TranscriptKind> = {
  speech: TranscriptKind.SPEECH,
  thought: TranscriptKind.THOUGHT,
  caption: TranscriptKind.CAPTION,
  sound: TranscriptKind.SOUND,
  scene: TranscriptKind.SCENE,
};
