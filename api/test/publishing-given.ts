import type { DataSource } from 'typeorm';

import { type ComicContent, comicContent } from '../src/comics/comic-content.js';
import { Comic } from '../src/comics/comic.entity.js';
import { Rendition } from '../src/media/rendition.entity.js';
import { OutboxEvent } from '../src/platform/events/outbox-event.entity.js';
import { Outbox } from '../src/platform/events/outbox.js';
import { Acts } from '../src/publishing/acts.js';
import type { DraftSource } from '../src/publishing/draft-source.js';
import { NewComic } from '../src/publishing/new-comic.js';
import { Undo } from '../src/publishing/undo.js';
import { anAsset } from './builders.js';

/** Drafts that are nothing but what was last written into them. */
export class WrittenDrafts implements DraftSource {
  readonly written = new Map<string, { seq: number; content: unknown }>();

  async content(_tx: unknown, comicId: string): Promise<{ seq: number; content: unknown }> {
    return this.written.get(comicId) ?? { seq: 0, content: {} };
  }

  async begin(_tx: unknown, comicId: string, seed: object): Promise<void> {
    this.written.set(comicId, { seq: 0, content: seed });
  }

  /** Changes some of what a draft says. */
  write(comicId: string, more: object): void {
    const { seq = 0, content = {} } = this.written.get(comicId) ?? {};
    this.written.set(comicId, { seq: seq + 1, content: { ...Object(content), ...more } });
  }
}

/** An asset with one rendition; its id. */
export async function aDecodedAsset(database: DataSource): Promise<string> {
  const assetId = await anAsset(database);
  const key = assetId.replaceAll('-', '');
  await database
    .getRepository(Rendition)
    .insert({ id: assetId, assetId, format: 'webp', key, width: 1, height: 1, bytes: 1 });
  return assetId;
}

/** Publishing on a test database, with drafts that tests write and nobody listening. */
export function givenPublishing(database: DataSource) {
  const drafts = new WrittenDrafts();
  const acts = new Acts(database, new Outbox(database), drafts);
  const newComic = new NewComic(database, drafts);

  /** A comic whose draft is ready to go out; its id. */
  async function readyComic(seriesId: string, more: Partial<ComicContent> = {}): Promise<string> {
    const id = await newComic.create({ seriesId, title: more.title ?? 'Spare parts' }, 'operator');
    const pages = [{ assetId: await aDecodedAsset(database) }];
    drafts.write(id, comicContent.parse({ title: 'Spare parts', pages, ...more }));
    return id;
  }

  return {
    drafts,
    acts,
    undo: new Undo(acts),
    newComic,
    readyComic,
    comic: (id: string) => database.getRepository(Comic).findOneByOrFail({ id }),
    announced: (subjectId: string) =>
      database.getRepository(OutboxEvent).find({ where: { subjectId }, order: { id: 'ASC' } }),
  };
}

/** A moment so many milliseconds from now. */
export const fromNow = (ms: number): Date => new Date(Date.now() + ms);
export const day = 86_400_000;
