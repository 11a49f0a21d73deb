import { slugFrom, slugLimit } from '@longbox/shared/slug';
import type { EntityManager } from 'typeorm';

import type { Comic } from '../comics/comic.entity.js';
import { isFree } from './lead-on.js';

/** A comic that has no address yet lives at its own id, where nobody looks. */
export const hasAddress = ({ id, slug }: Pick<Comic, 'id' | 'slug'>): boolean => slug !== id;

/** The comic's address, or the first free one that can be made from its title. */
export async function settledSlug(tx: EntityManager, comic: Comic, title: string): Promise<string> {
  if (hasAddress(comic)) return comic.slug;
  const wanted = slugFrom(title) || 'comic';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const slug = `${wanted.slice(0, slugLimit - ending.length).replace(/-+$/, '')}${ending}`;
    if (await isFree(tx, comic.id, comic.slug, slug)) return slug;
  }
}
