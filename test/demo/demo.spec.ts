import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const archive = path.resolve(import.meta.dirname, '../../demo/archive');

interface ComicLine {
  slug: string;
  layout: string;
  publishAt: string;
  contentWarning?: { kinds: string[] };
  pages: { file: string; alt: string; transcript: { text: string }[] }[];
}

describe('the demo series', () => {
  const about: {
    series: { cover: { file: string } }[];
    chapters: { cover: { file: string } }[];
    characters: { portrait: { file: string } }[];
  } = JSON.parse(readFileSync(path.join(archive, 'longbox.json'), 'utf8'));
  const comics: ComicLine[] = readFileSync(path.join(archive, 'comics.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const pages = comics.flatMap((comic) => comic.pages);

  it('shows everything a comic can be', () => {
    expect(comics.length).toBeGreaterThanOrEqual(10);
    expect(about.chapters).toHaveLength(2);
    expect(about.characters).toHaveLength(4);
    expect(new Set(comics.map(({ layout }) => layout))).toEqual(new Set(['strip', 'page', 'scroll']));
    expect(comics.filter(({ contentWarning }) => contentWarning)).toHaveLength(1);
    expect(comics.some(({ layout, pages: { length } }) => layout === 'page' && length > 2)).toBe(true);
  });

  it('has words for every picture', () => {
    for (const { alt, transcript } of pages) {
      expect(alt.length).toBeGreaterThan(20);
      expect(transcript.length).toBeGreaterThan(0);
    }
  });

  it('has every picture it names, and names every picture it has', () => {
    const covers = [...about.series, ...about.chapters].map(({ cover }) => cover.file);
    const named = [
      ...pages.map(({ file }) => file),
      ...covers,
      ...about.characters.map(({ portrait }) => portrait.file),
    ];
    for (const file of named) expect(existsSync(path.join(archive, file))).toBe(true);
    const kept = readdirSync(path.join(archive, 'originals')).map((name) => `originals/${name}`);
    expect(kept.filter((file) => !named.includes(file))).toEqual([]);
  });

  it('is out already, in order', () => {
    const moments = comics.map(({ publishAt }) => Date.parse(publishAt));
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(Math.max(...moments)).toBeLessThan(Date.parse('2026-11-25T00:00:00Z'));
  });
});
