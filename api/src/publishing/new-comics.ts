import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';

import { Asset } from '../media/asset.entity.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { Refused } from '../platform/graphql/refusal.js';
import { Series } from '../series/series.entity.js';
import { type Actor, type ActResult, Acts } from './acts.js';
import { holdQueue, scheduleInSlot } from './cadence/place-in-slot.js';
import { DRAFTS, type DraftSource } from './draft-source.js';
import { storeNewComic } from './new-comic.js';
import { SeriesNotFound } from './refusals.js';
import { endOfChapter, type Rule } from './rules.js';
import { standingOf } from './standing.js';

export interface ComicOfPages {
  title: string;
  /** One for each page, in order; at least one. */
  assetIds: readonly string[];
  /** When it goes out; null: not yet. */
  at: Date | null;
}

/** Makes many comics of images at once. */
@Injectable()
export class NewComics {
  constructor(
    private readonly acts: Acts,
    @Inject(DRAFTS) private readonly drafts: DraftSource,
  ) {}

  /**
   * Makes comics one after the other, last in their chapter or series, and schedules those that have a moment: all of them
   * or none. Undoing the act throws all of them away.
   */
  async create(
    place: { seriesId: string; chapterId: string | null },
    comics: readonly ComicOfPages[],
    by: Actor,
  ): Promise<ActResult> {
    const { actId, result } = await this.acts.together('create', by, async (recording, tx) => {
      if (!(await tx.existsBy(Series, { id: place.seriesId }))) throw new Refused(new SeriesNotFound());
      await demandAssets(tx, new Set(comics.flatMap(({ assetIds }) => assetIds)));
      await holdQueue(tx, place.seriesId);
      for (const { title, assetIds, at } of comics) {
        const position = await endOfChapter(tx, place.seriesId, place.chapterId);
        const seed = { title, pages: assetIds.map((assetId) => ({ assetId })) };
        // Each begins in the bin, where undoing puts it back.
        const begun = { ...place, position, deletedAt: recording.now };
        const comicId = await storeNewComic(tx, this.drafts, begun, seed);
        await recording.step({ comicId, rule: outOfTheBin(at) });
      }
      return recording.comicIds;
    });
    return { actId, comicIds: result, refused: [] };
  }
}

const outOfTheBin =
  (at: Date | null): Rule =>
  async (comic, situation) => {
    const kept = { ...comic, deletedAt: null };
    return at ? scheduleInSlot(at)(kept, situation) : standingOf(kept);
  };

async function demandAssets(tx: EntityManager, ids: ReadonlySet<string>): Promise<void> {
  const found = await tx.countBy(Asset, { id: In([...ids]) });
  if (found < ids.size) throw badInput(`${ids.size - found} of the pages' assets are not there.`);
}
