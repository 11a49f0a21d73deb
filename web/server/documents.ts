import {
  AboutDocument,
  AddressDocument,
  ArchiveDocument,
  ChapterDocument,
  ComicDocument,
  HomeDocument,
  SeriesDocument,
  type SitePartsFragment,
} from '@longbox/shared/generated/reader/graphql';

import { type Answered, ask, type Lifetime, NotMeant } from './ask.js';
import { type Answers, bodies, type Body, type Head, type Kind, titles } from './rendered.js';

/** A document before it is put into the page: what it says, and how. */
export interface Page {
  status: 200 | 301 | 404 | 410;
  /** Where a moved thing is now. */
  location?: string | undefined;
  /** How long the answers hold that it was made from. */
  lifetime: Lifetime;
  site: SitePartsFragment;
  head: Head;
  body: Body;
  /** Which view this is, and the answer it shows. */
  seed: { name: Kind; args: (string | null)[]; data: unknown };
  /** Path of the newest comic; only on the front page. */
  latest?: string | undefined;
}

/**
 * Finds what stands at a path of the site and renders it.
 *
 * @param path as it was asked, still percent-encoded
 * @param after cursor from which a list goes on
 * @param api address of the public API
 */
export async function pageAt(path: string, after: string | null, api: string): Promise<Page> {
  const page = await knownPage(path, after, api).catch((error: unknown) => {
    if (error instanceof NotMeant) return undefined;
    throw error;
  });
  return page ?? missing(path, await ask(api, AddressDocument, { path }));
}

async function knownPage(path: string, after: string | null, api: string): Promise<Page | undefined> {
  const [, kind = '', encoded, ...rest] = path.split('/');
  const slug = encoded === undefined || rest.length > 0 ? '' : decode(encoded);
  if (path === '/') {
    const answer = await ask(api, HomeDocument, {});
    return { ...found('home', [], answer, { path }), latest: answer.data.latest.nodes[0]?.path };
  }
  if (path === '/about') return found('about', [], await ask(api, AboutDocument, {}), { path });
  if (path === '/archive') {
    return found('archive', [after], await ask(api, ArchiveDocument, { after }), { path, after });
  }
  if (kind === 'comic' && slug) {
    const answer = await ask(api, ComicDocument, { slug });
    const { comic } = answer.data;
    const { previous, next } = comic?.neighbours ?? {};
    if (comic) return found('comic', [slug], answer, { path: comic.path, previous: previous?.path, next: next?.path });
  }
  if (kind === 'chapter' && slug) {
    const answer = await ask(api, ChapterDocument, { slug, after });
    const description = answer.data.chapter?.description;
    if (answer.data.chapter) return found('chapter', [slug, after], answer, { path, after, description });
  }
  if (kind === 'series' && slug) {
    const answer = await ask(api, SeriesDocument, { slug, after });
    const description = answer.data.series?.description;
    if (answer.data.series) return found('series', [slug, after], answer, { path, after, description });
  }
  return undefined;
}

interface About {
  /** The page's one address. */
  path: string;
  after?: string | null;
  description?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}

function found<K extends Kind>(
  kind: K,
  args: (string | null)[],
  { data, lifetime }: Answered<Answers[K]>,
  { path, after, description, previous, next }: About,
): Page {
  const { site } = data;
  return {
    status: 200,
    lifetime,
    site,
    head: {
      title: titles[kind](data) ?? site.title,
      description: description || site.description || site.tagline,
      canonical: `${site.url}${path}${after ? `?after=${encodeURIComponent(after)}` : ''}`,
      previous,
      next,
    },
    body: bodies[kind](data),
    seed: { name: kind, args, data },
  };
}

/** Says what became of an address, with the status that says it too. */
function missing(path: string, { data, lifetime }: Answered<Answers['address']>): Page {
  const { site, address } = data;
  return {
    status: address?.status === 'MOVED' ? 301 : address?.status === 'GONE' ? 410 : 404,
    location: address?.location ?? undefined,
    lifetime,
    site,
    head: { title: titles.address(data) ?? site.title, description: '', canonical: null, isHidden: true },
    body: bodies.address(data),
    seed: { name: 'address', args: [path], data },
  };
}

/** A part of an address in plain text; empty when it is not well-formed. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
