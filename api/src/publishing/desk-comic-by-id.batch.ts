import { Injectable } from '@nestjs/common';

import { onePerKey } from '../platform/database/one-per-key.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import type { DeskComic } from './desk-comic.type.js';
import { DeskComics } from './desk-comics.js';

/** Comics as the desk shows them, by their ids. */
@Injectable()
export class DeskComicById implements Batch<string, DeskComic | null> {
  constructor(private readonly comics: DeskComics) {}

  async load(ids: readonly string[], { now }: ReadContext): Promise<(DeskComic | null)[]> {
    return onePerKey(ids, await this.comics.byIds(ids, now), ({ id }) => id);
  }
}
