import { problemsOf } from '@longbox/shared/readiness';
import type { EntityManager } from 'typeorm';

import { currentIds } from '../cast/current-ids.js';
import { type ComicContent, draftContent } from '../comics/comic-content.js';
import { Refused } from '../platform/graphql/refusal.js';
import { NotReady, type Problem } from './refusals.js';

/**
 * The candidate as content that may go out, or a refusal that names all that blocks it. Characters and tags that have been
 * deleted since are left out, those that were merged are what they became.
 */
export async function checkContent(tx: EntityManager, candidate: unknown): Promise<ComicContent> {
  const content = readCandidate(candidate);
  const blocking = [
    ...problemsOf(content, { hasAddress: true }).filter(({ blocks }) => blocks),
    ...(await missingImages(tx, content)),
  ];
  if (blocking.length > 0) throw new Refused(new NotReady(blocking));
  return {
    ...content,
    characterIds: await currentIds(tx, 'character', content.characterIds),
    tagIds: await currentIds(tx, 'tag', content.tagIds),
  };
}

/** A candidate in the shape of content; also without a title or pages. */
export function readCandidate(candidate: unknown): ComicContent {
  const parsed = draftContent.safeParse(candidate);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const problem: Problem = { code: 'UNREADABLE', blocks: true, page: null, message: `${faults.join('; ')}.` };
  throw new Refused(new NotReady([problem]));
}

/** Pages whose image is gone or could not be decoded: it has not one rendition. */
async function missingImages(tx: EntityManager, { pages }: ComicContent): Promise<Problem[]> {
  if (pages.length === 0) return [];
  const rows = await tx.query<{ id: string }[]>(
    'SELECT a.id FROM asset a WHERE a.id IN (?) AND EXISTS (SELECT 1 FROM rendition r WHERE r.assetId = a.id)',
    [pages.map(({ assetId }) => assetId)],
  );
  const decoded = new Set(rows.map(({ id }) => id));
  return pages.flatMap(({ assetId }, index) =>
    decoded.has(assetId)
      ? []
      : [
          {
            code: 'IMAGE_MISSING',
            blocks: true,
            page: index + 1,
            message: `The image of page ${index + 1} cannot be shown. Put it in again.`,
          },
        ],
  );
}
