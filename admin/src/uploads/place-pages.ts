import { pagesInOrder } from '@longbox/shared/draft/content';
import { addPages } from '@longbox/shared/draft/edit';
import { draftPage } from '@longbox/shared/draft/shape';
import type * as Y from 'yjs';

/**
 * Puts a page into a draft for each asset that has arrived, once, however often it is called. Pages of files that came
 * together stand beside each other in the files' order, whichever arrives first; the first goes last.
 *
 * @param order ids of all files that are pages of this draft or will be
 */
export function placePages(
  doc: Y.Doc,
  arrived: readonly { id: string; assetId: string }[],
  order: readonly string[],
): void {
  for (const { id, assetId } of arrived) {
    // Also one that its author has taken out again since.
    if (draftPage(doc, id)) continue;
    const pages = pagesInOrder(doc).map((page) => page.id);
    const rank = order.indexOf(id);
    const before = order.slice(0, rank).findLast((other) => pages.includes(other));
    const after = order.slice(rank + 1).find((other) => pages.includes(other));
    const index = before ? pages.indexOf(before) + 1 : after ? pages.indexOf(after) : pages.length;
    addPages(doc, [{ id, assetId }], index);
  }
}
