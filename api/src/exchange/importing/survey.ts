import { type DataSource, In } from 'typeorm';

import { Comic } from '../../comics/comic.entity.js';
import { Series } from '../../series/series.entity.js';
import type { ArchiveComic } from '../archive-format/comic.js';
import type { Source } from '../source/source.js';
import type { Collection } from './collection.js';

/** What is to be done with one comic of a collection. */
export interface Planned {
  where: string;
  slug?: string;
  /** Slug of its series; absent for a comic that could not be made out. */
  series?: string;
  /** The comic's id when it is already there. */
  there?: string;
  /** Why it cannot be taken, as a sentence. */
  refused?: string;
}

const chunk = 1_000;

/** Looks at every comic of a collection, in order, against itself, the source's files and the database. Writes nothing. */
export async function survey(database: DataSource, source: Source, collection: Collection): Promise<Planned[]> {
  const seen = new Map<string, string>();
  const judge = judgeOf(source, collection);
  const plan: Planned[] = [];
  for await (const item of collection.comics()) {
    const { where } = item;
    if ('refused' in item) {
      plan.push({ where, slug: item.slug, refused: item.refused });
      continue;
    }
    const { slug, series } = item.comic;
    const earlier = seen.get(slug);
    const refused = earlier ? `The slug ${slug} stands there twice, first at ${earlier}.` : judge(item.comic);
    if (!earlier) seen.set(slug, where);
    plan.push({ where, slug, series, ...(refused ? { refused } : {}) });
  }
  for (let start = 0; start < plan.length; start += chunk) await findStored(database, plan.slice(start, start + chunk));
  return plan;
}

/** What speaks against a comic, judged by the rest of its archive. */
function judgeOf(source: Source, { manifest }: Collection): (comic: ArchiveComic) => string | undefined {
  const series = new Set(manifest.series.map(({ slug }) => slug));
  const chapters = new Map(manifest.chapters.map((chapter) => [chapter.slug, chapter.series]));
  const characters = new Set(manifest.characters.map(({ slug }) => slug));
  const tags = new Set(manifest.tags.map(({ slug }) => slug));

  return (comic) => {
    if (!series.has(comic.series)) return `There is no series ${comic.series}.`;
    if (comic.chapter !== undefined && chapters.get(comic.chapter) !== comic.series) {
      return `Its series has no chapter ${comic.chapter}.`;
    }
    const speakers = comic.pages.flatMap(({ transcript }) => transcript.flatMap(({ character }) => character ?? []));
    const stranger = [...comic.characters, ...speakers].find((slug) => !characters.has(slug));
    if (stranger !== undefined) return `There is no character ${stranger}.`;
    const unknownTag = comic.tags.find((slug) => !tags.has(slug));
    if (unknownTag !== undefined) return `There is no tag ${unknownTag}.`;
    const missing = comic.pages.find(({ file }) => !source.files.has(file));
    if (missing) return source.refused.get(missing.file) ?? `Its image ${missing.file} is missing.`;
    return undefined;
  };
}

async function findStored(database: DataSource, plan: Planned[]): Promise<void> {
  const slugs = plan.flatMap(({ slug, refused }) => (slug && !refused ? [slug] : []));
  if (slugs.length === 0) return;
  const comics = await database
    .getRepository(Comic)
    .find({ select: { id: true, slug: true, seriesId: true }, where: { slug: In(slugs) } });
  const series = await database
    .getRepository(Series)
    .find({ select: { id: true, slug: true }, where: { id: In(comics.map(({ seriesId }) => seriesId)) } });
  const seriesSlug = new Map(series.map(({ id, slug }) => [id, slug]));
  const bySlug = new Map(comics.map((comic) => [comic.slug, comic]));
  for (const item of plan) {
    const stored = item.refused ? undefined : bySlug.get(item.slug ?? '');
    if (!stored) continue;
    const home = seriesSlug.get(stored.seriesId);
    if (home === item.series) item.there = stored.id;
    else item.refused = `The series ${home} of this site already has a comic ${item.slug}.`;
  }
}
