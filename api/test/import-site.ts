import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';
import type { DataSource } from 'typeorm';

import { importPath, type ReadingOptions } from '../src/exchange/import-path.js';
import type { ImportReport } from '../src/exchange/importing/report.js';
import { type Media, openMedia } from '../src/media/index.js';
import { emptyTables, openTestDatabase } from './database.js';

/** A site to import into, and a folder to put together what is imported. */
export class ImportSite {
  private constructor(
    readonly database: DataSource,
    readonly media: Media,
    readonly folder: string,
  ) {}

  static async open(): Promise<ImportSite> {
    const folder = await mkdtemp(path.join(tmpdir(), 'longbox-import-'));
    const database = await openTestDatabase();
    return new ImportSite(database, await openMedia(database, { MEDIA_DIR: path.join(folder, 'media') }), folder);
  }

  get mediaFolder(): string {
    return path.join(this.folder, 'media');
  }

  async close(): Promise<void> {
    await this.media.close();
    await this.database.destroy();
    await rm(this.folder, { recursive: true, force: true });
  }

  empty = (): Promise<void> => emptyTables(this.database);

  run = (given: string): Promise<ImportReport> =>
    importPath({ database: this.database, intake: this.media.intake }, given);

  runWith = (given: string, options: ReadingOptions): Promise<ImportReport> =>
    importPath({ database: this.database, intake: this.media.intake }, given, options);

  dryRun = (given: string): Promise<ImportReport> => importPath({ database: this.database }, given);

  /** Writes files into a new folder; a value may be text, bytes, something to be JSON, or where a link leads. */
  async given(files: Record<string, string | Buffer | { link: string }>, name = 'given'): Promise<string> {
    const root = path.join(await mkdtemp(path.join(this.folder, 'given-')), name);
    await mkdir(root);
    for (const [file, content] of Object.entries(files)) {
      const full = path.join(root, file);
      await mkdir(path.dirname(full), { recursive: true });
      if (typeof content === 'object' && 'link' in content) await symlink(content.link, full);
      else await writeFile(full, content);
    }
    return root;
  }

  /** Every row of every table but those of jobs, as text: equal before and after when nothing has changed. */
  async rows(): Promise<string> {
    const tables = this.database.entityMetadatas.map(({ tableName }) => tableName).filter((name) => name !== 'job');
    const rows: unknown[] = [];
    for (const name of tables) rows.push(name, await this.database.query(`SELECT * FROM \`${name}\` ORDER BY 1, 2`));
    return JSON.stringify(rows);
  }

  /** The comics of a series in reading order, by slug. */
  async readingOrder(series: string): Promise<string[]> {
    const rows = await this.database.query<{ slug: string }[]>(
      'SELECT comic.slug FROM comic JOIN series ON series.id = seriesId WHERE series.slug = ? ORDER BY comic.position, comic.id',
      [series],
    );
    return rows.map(({ slug }) => slug);
  }

  /** What readers can tell of the comics: everything but ids, keys and the time of the import. */
  async essence(): Promise<unknown> {
    return this.database.query(`
      SELECT comic.slug, comic.position, comic.title, comic.publishAt, comic.pageCount, chapter.slug AS chapter,
        page.number, page.alt, page.transcript, asset.hash, revision.number AS revision
      FROM comic LEFT JOIN chapter ON chapter.id = chapterId JOIN page ON page.comicId = comic.id
        JOIN asset ON asset.id = page.assetId LEFT JOIN revision ON revision.id = publishedRevisionId
      ORDER BY comic.position, page.number`);
  }
}

/** A small PNG that differs for each `number`. */
export const image = (number: number): Promise<Buffer> =>
  sharp({
    create: { width: 8, height: 8, channels: 3, background: { r: number % 256, g: Math.floor(number / 256), b: 99 } },
  })
    .png()
    .toBuffer();

/** `longbox.json` and `comics.jsonl` from what they hold. */
export const archiveOf = (manifest: object, comics: object[]): Record<string, string> => ({
  'longbox.json': JSON.stringify({
    format: 'longbox-archive',
    version: 1,
    series: [{ slug: 'tin', title: 'Tin' }],
    ...manifest,
  }),
  'comics.jsonl': comics.map((comic) => `${JSON.stringify(comic)}\n`).join(''),
});

/** An archive's comic of one page; what is given is added. */
export const comicOf = (slug: string, more: object = {}): object => ({
  slug,
  series: 'tin',
  title: slug,
  publishAt: '2026-03-05T08:00:00Z',
  pages: [{ file: `originals/${slug}.png` }],
  ...more,
});

/** Paths of all files below a folder; none when it is missing. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
