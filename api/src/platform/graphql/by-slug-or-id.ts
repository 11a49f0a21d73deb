import { badInput } from './bad-input.js';
import type { Batch } from './loaders.js';
import type { ReadContext } from './read-context.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Looks one thing up by whichever of its two names is given; an id that is none finds nothing. */
export async function bySlugOrId<Thing>(
  context: ReadContext,
  { slug, id }: { slug?: string | null; id?: string | null },
  bySlug: Batch<string, Thing | null>,
  byId: Batch<string, Thing | null>,
): Promise<Thing | null> {
  if ((slug == null) === (id == null)) throw badInput('Give either `slug` or `id`.');
  if (slug != null) return context.load(bySlug, slug);
  return id != null && uuid.test(id) ? context.load(byId, id.toLowerCase()) : null;
}
