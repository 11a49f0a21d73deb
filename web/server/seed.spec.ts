import { describe, expect, it } from '@jest/globals';

import { seedOf } from './seed';

const rendition = (url: string) => ({ url, format: 'WEBP', width: 480 });
const image = { width: 900, renditions: [rendition('/media/a.webp'), rendition('/media/b.webp'), rendition('/c?x&y')] };

const seedFor = (html: string, data: unknown) =>
  seedOf({ body: { html, dates: { 'plain now': 'today' } }, seed: { name: 'comic', args: ['one'], data } });

describe('what a document carries for the browser', () => {
  it('names the view, its answer and its dates', () => {
    expect(seedFor('', { comic: null })).toEqual({
      name: 'comic',
      args: ['one'],
      data: { comic: null },
      dates: { 'plain now': 'today' },
    });
  });

  it('has the renditions that the document shows, in their order, and no others', () => {
    const html = '<img src="/c?x&amp;y"><source srcset="/media/a.webp 480w, /media/z.webp 960w">';
    expect(seedFor(html, { pages: [{ image }] })).toMatchObject({
      data: { pages: [{ image: { width: 900, renditions: [image.renditions[0], image.renditions[2]] } }] },
    });
  });

  it('has all renditions of neighbours, whose images are fetched ahead', () => {
    expect(seedFor('', { neighbours: { next: { thumbnail: image } } })).toMatchObject({
      data: { neighbours: { next: { thumbnail: image } } },
    });
  });
});
