import { Injectable } from '@nestjs/common';

import { outcome } from '../platform/graphql/refusal.js';
import { actRefusals, ComicActed, ComicsActed } from './act.type.js';
import type { ActResult } from './acts.js';
import { DeskComics } from './desk-comics.js';

type ActRefusal = InstanceType<(typeof actRefusals)[number]>;

/** Answers an act with how the comics are after it, or with its refusal. */
@Injectable()
export class Acted {
  constructor(private readonly comics: DeskComics) {}

  /** @param act answers with the act's id, and the comic's unless it is `comicId` */
  async one(act: () => Promise<{ actId: string | null; comicId: string }>): Promise<ComicActed | ActRefusal> {
    return outcome(actRefusals, async () => {
      const { actId, comicId } = await act();
      const [comic] = await this.comics.byIds([comicId], new Date());
      if (!comic) throw new Error(`Comic ${comicId} was changed and is not there.`);
      return Object.assign(new ComicActed(), { actId, comic });
    });
  }

  async many(act: () => Promise<ActResult>): Promise<ComicsActed | ActRefusal> {
    return outcome(actRefusals, async () => {
      const { actId, comicIds, refused } = await act();
      return Object.assign(new ComicsActed(), {
        actId,
        refused,
        comics: await this.comics.byIds(comicIds, new Date()),
      });
    });
  }
}
