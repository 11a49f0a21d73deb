import type { ChapterRowFragment } from '@longbox/shared/generated/admin/series/graphql';

type Chapter = Pick<ChapterRowFragment, 'id' | 'parentId' | 'title'>;

/** The chapters that another one may lie in, which are all but itself and those inside it, as options of a list. */
export function placesFor(all: readonly Chapter[], id: string): [id: string, title: string][] {
  const inside = new Set([id]);
  for (const one of all) if (one.parentId && inside.has(one.parentId)) inside.add(one.id);
  const depthOf = ({ parentId }: Chapter): number => {
    const parent = all.find((one) => one.id === parentId);
    return parent ? depthOf(parent) + 1 : 0;
  };
  return all
    .filter((one) => !inside.has(one.id))
    .map((one) => [one.id, `${'\u00a0\u00a0'.repeat(depthOf(one))}${one.title}`]);
}
