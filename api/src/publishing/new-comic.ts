import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { recordInAudit } from '../auth/audit/record-in-audit.js';
import type { ComicContent } from '../comics/comic-content.js';
import { Comic } from '../comics/comic.entity.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Series } from '../series/series.entity.js';
import type { Actor } from './acts.js';
import { readCandidate } from './check-content.js';
import { DRAFTS, type DraftSeed, type DraftSource } from './draft-source.js';
import { positionAt } from './reading-order.js';
import { ComicNotFound, SeriesNotFound } from './refusals.js';
import { endOfChapter } from './rules.js';

export interface ComicWanted {
  seriesId: string;
  /** Null: in none. */
  chapterId?: string | null;
  title?: string;
}

/** Makes comics that nobody sees yet. */
@Injectable()
export class NewComic {
  constructor(
    private readonly database: DataSource,
    @Inject(DRAFTS) private readonly drafts: DraftSource,
  ) {}

  /** A comic with an empty draft, last in its chapter or series; its id. It gets an address when it goes out. */
  create({ seriesId, chapterId = null, title = '' }: ComicWanted, by: Actor): Promise<string> {
    return inTransaction(this.database, async (tx) => {
      if (!(await tx.existsBy(Series, { id: seriesId }))) throw new Refused(new SeriesNotFound());
      const position = await endOfChapter(tx, seriesId, chapterId);
      return this.#store(tx, { seriesId, chapterId, position }, { title }, by);
    });
  }

  /** A comic right after another one, whose draft says the same; its id. */
  duplicate(comicId: string, by: Actor): Promise<string> {
    return inTransaction(this.database, async (tx) => {
      const comic = await tx.findOne(Comic, { where: { id: comicId }, lock: { mode: 'pessimistic_write' } });
      if (!comic || comic.deletedAt) throw new Refused(new ComicNotFound());
      const content = readCandidate((await this.drafts.content(tx, comicId)).content);
      const position = await positionAt(tx, comic.seriesId, { after: comicId });
      const { seriesId, chapterId } = comic;
      return this.#store(tx, { seriesId, chapterId, position }, { ...content, title: copyOf(content) }, by);
    });
  }

  async #store(
    tx: EntityManager,
    place: Pick<Comic, 'seriesId' | 'chapterId' | 'position'>,
    seed: DraftSeed & { title: string },
    by: Actor,
  ): Promise<string> {
    const id = await storeNewComic(tx, this.drafts, place, seed);
    await recordInAudit(tx, { by, act: 'comic.create', subject: { kind: 'comic', id, name: seed.title } });
    return id;
  }
}

/** Stores a comic and begins its draft; its id, which is its address too until it gets one. */
export async function storeNewComic(
  tx: EntityManager,
  drafts: DraftSource,
  place: Pick<Comic, 'seriesId' | 'chapterId' | 'position'> & Partial<Pick<Comic, 'deletedAt'>>,
  seed: DraftSeed & { title: string },
): Promise<string> {
  const id = uuidv7();
  await tx.insert(Comic, { id, ...place, slug: id, title: seed.title, afterline: '', note: '' });
  await drafts.begin(tx, id, seed);
  return id;
}

const copyOf = ({ title }: ComicContent): string => `${title.slice(0, 190)} (copy)`.trim();
