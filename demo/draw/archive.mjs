// @ts-check
/** The words around the drawings, in Longbox's archive format (docs/archive-format.md). */
import { comics } from './comics.mjs';

/** Mondays and Thursdays at nine, Lisbon; the last on 23 November 2026. */
const firstMoment = Date.UTC(2026, 9, 15, 8);
const day = 24 * 60 * 60 * 1000;

/** @param {number} index @returns {string} a moment with Lisbon's offset: summer time until 25 October 2026 */
export function publishedAt(index) {
  const days = Math.floor(index / 2) * 7 + (index % 2) * 4;
  const local = new Date(firstMoment + days * day);
  const isSummer = local.getTime() < Date.UTC(2026, 9, 25, 1);
  return `${local.toISOString().slice(0, 10)}T09:00:00${isSummer ? '+01:00' : 'Z'}`;
}

const file = (/** @type {string} */ name) => ({ file: `originals/${name}.png` });
const cast = { odile: 'Odile', brolly: 'Brolly', pym: 'Pym', 'number-44': 'Number 44' };

export const about = {
  format: 'longbox-archive',
  version: 1,
  site: {
    title: 'Left Luggage',
    tagline: 'Everything here is waiting for someone',
    description:
      'Odile keeps the lost property office of a railway station that has seen better timetables. An umbrella waits for its owner, a moth is on the payroll, and nobody asks what is in number 44.',
    authorName: 'Mara Quill',
    about:
      'Left Luggage is written and drawn by Mara Quill, who spent two summers behind the counter of a lost property office and has been homesick for it since.\n\nNew comics on Mondays and Thursdays at nine. It comes with every Longbox, so that a new shelf is not empty; take it down whenever you like.',
    licence: 'CC BY 4.0',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    hue: 205,
  },
  series: [
    {
      slug: 'left-luggage',
      title: 'Left Luggage',
      description: 'A lost property office, the four who live in it, and a great deal of tea.',
      cover: file('cover-series'),
    },
  ],
  chapters: [
    {
      slug: 'unclaimed',
      series: 'left-luggage',
      title: 'Unclaimed',
      description: 'Everyone arrives. Nobody is collected.',
      cover: file('cover-unclaimed'),
    },
    {
      slug: 'claims',
      series: 'left-luggage',
      title: 'Claims',
      description: 'Somebody might be.',
      cover: file('cover-claims'),
    },
  ],
  characters: [
    {
      slug: 'odile',
      name: cast.odile,
      description: 'Clerk. Knows where everything is, except the people.',
      portrait: file('cover-odile'),
    },
    {
      slug: 'brolly',
      name: cast.brolly,
      description: 'Umbrella. Will be collected any minute now.',
      portrait: file('cover-brolly'),
    },
    {
      slug: 'pym',
      name: cast.pym,
      description: 'Moth. Employed, against advice, in knitwear.',
      portrait: file('cover-pym'),
    },
    {
      slug: 'number-44',
      name: cast['number-44'],
      description: 'Suitcase. A private person.',
      portrait: file('cover-number-44'),
    },
  ],
  tags: [...new Set(comics.flatMap(({ tags }) => tags))].toSorted().map((slug) => ({ slug, name: slug })),
};

/** One line of `comics.jsonl` for each comic, in reading order. */
export const lines = comics.map(({ panels, tags, cast: appearing, ...comic }, index) => ({
  slug: comic.slug,
  series: 'left-luggage',
  chapter: comic.chapter,
  title: comic.title,
  ...(comic.afterline ? { afterline: comic.afterline } : {}),
  ...(comic.note ? { note: comic.note } : {}),
  layout: comic.layout,
  ...(comic.contentWarning ? { contentWarning: comic.contentWarning } : {}),
  publishAt: publishedAt(index),
  pages: panels.map(({ alt, words = [] }, number) => ({
    ...file(`${comic.slug}-${number + 1}`),
    alt,
    transcript: [
      { kind: 'scene', text: alt },
      ...words.map(({ who, name, text, kind = 'speech' }) => ({
        ...(kind === 'speech' ? {} : { kind }),
        ...(who ? { character: who } : kind === 'speech' && name ? { speaker: name } : {}),
        text,
      })),
    ],
  })),
  characters: appearing,
  tags,
}));
