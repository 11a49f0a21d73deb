/** A file by its name, which may have folders before it. */
export interface Named {
  id: string;
  name: string;
}

/** How files are split into comics: so many pages each, one for each folder, or as the author said for each file. */
export type Split = { by: 'count'; pages: number } | { by: 'folder' } | { by: 'hand'; starts: ReadonlySet<string> };

export const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** The comics that files become: the ids of each one's files, in order. */
export function comicsOf(files: readonly Named[], split: Split): string[][] {
  const comics: string[][] = [];
  files.forEach((file, index) => {
    const before = files[index - 1];
    const last = comics.at(-1);
    if (last && before && !beginsComic(file, before, index, split)) last.push(file.id);
    else comics.push([file.id]);
  });
  return comics;
}

function beginsComic(file: Named, before: Named, index: number, split: Split): boolean {
  if (split.by === 'count') return index % split.pages === 0;
  if (split.by === 'folder') return folderOf(file.name) !== folderOf(before.name);
  return split.starts.has(file.id);
}

/** The same comics, except that one now begins at this file, or no longer does. */
export function toggled(comics: readonly (readonly string[])[], id: string): Split {
  const starts = new Set(comics.flatMap(([first]) => first ?? []));
  if (!starts.delete(id)) starts.add(id);
  return { by: 'hand', starts };
}

/** What a comic may be called after its first file: `ch2/03_the-gull.png` is “03 the gull”. */
export const titleOf = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]{2,5}$/iu, '')
    .replaceAll(/[_\-.]+/gu, ' ')
    .trim()
    .slice(0, 200);

/** Which moment each comic gets: the free slots one after the other, null for those that get none. */
export function datesOf<Moment>(comics: readonly string[], undated: ReadonlySet<string>, slots: readonly Moment[]) {
  let next = 0;
  return comics.map((first): Moment | null => {
    if (undated.has(first)) return null;
    next += 1;
    return slots[next - 1] ?? null;
  });
}
