import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { png } from './png.js';

/** A small site in Longbox's archive format: two chapters, five comics of every layout, one of them with a warning. */
export function writeSampleArchive(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'longbox-sample-'));
  mkdirSync(path.join(folder, 'originals'));
  const image = (name: string, width: number, height: number, colour: [number, number, number]) => {
    writeFileSync(path.join(folder, 'originals', name), png(width, height, colour));
    return { file: `originals/${name}`, alt: `A drawing called ${name}.` };
  };
  const about = {
    format: 'longbox-archive',
    version: 1,
    site: { title: 'Tin Harbour', tagline: 'Repairs while you wait', authorName: 'A. Welder', about: 'All of it.' },
    series: [{ slug: 'tin-harbour', title: 'Tin Harbour', description: 'A quay and those who mend on it.' }],
    chapters: [
      { slug: 'low-water', series: 'tin-harbour', title: 'Low water' },
      { slug: 'high-water', series: 'tin-harbour', title: 'High water' },
    ],
    characters: [{ slug: 'ferro', name: 'Ferro', description: 'Repairs what floats.' }],
    tags: [{ slug: 'fog', name: 'Fog' }],
    redirects: [{ from: '/old/1.html', to: '/comic/spare-parts' }, { from: '/old/2.html' }],
  };
  const ferro = [
    { kind: 'scene', text: 'A quay in the fog.' },
    { character: 'ferro', text: 'It was here.' },
  ];
  const common = { series: 'tin-harbour', characters: ['ferro'], tags: ['fog'] };
  const comics = [
    {
      slug: 'spare-parts',
      chapter: 'low-water',
      layout: 'strip',
      pages: [{ ...image('a.png', 1200, 420, [200, 80, 60]), transcript: ferro }],
    },
    {
      slug: 'the-crane',
      chapter: 'low-water',
      layout: 'page',
      pages: [image('b.png', 800, 1100, [60, 120, 160]), image('c.png', 800, 1100, [90, 160, 90])],
    },
    { slug: 'deep-dive', chapter: 'high-water', layout: 'scroll', pages: [image('d.png', 640, 2400, [40, 60, 120])] },
    {
      slug: 'the-leak',
      chapter: 'high-water',
      layout: 'strip',
      contentWarning: { kinds: ['peril'], text: 'Someone nearly falls.' },
      pages: [{ ...image('e.png', 1200, 400, [160, 60, 60]), transcript: ferro }],
    },
    {
      slug: 'dry-dock',
      chapter: 'high-water',
      layout: 'strip',
      afterline: 'He kept the receipt.',
      pages: [{ ...image('f.png', 1200, 410, [220, 190, 90]), transcript: ferro }],
    },
  ].map((comic, index) => ({
    ...common,
    ...comic,
    title: `${comic.slug[0]?.toUpperCase()}${comic.slug.slice(1).replace('-', ' ')}`,
    publishAt: `2026-03-0${index + 1}T08:00:00Z`,
  }));
  writeFileSync(path.join(folder, 'longbox.json'), JSON.stringify(about));
  writeFileSync(path.join(folder, 'comics.jsonl'), comics.map((comic) => JSON.stringify(comic)).join('\n'));
  return folder;
}
