import { beforeEach, describe, expect, it } from '@jest/globals';

import { keepPlace, lastPlace, readByChapter, readComics } from './place';

const moon = { slug: 'moon', path: '/comic/moon', title: 'Moon', place: '1 of 2', thumb: '/media/moon.webp' };
const tide = { slug: 'tide', path: '/comic/tide', title: 'Tide', place: '2 of 2', thumb: '' };

describe('the place in the story', () => {
  beforeEach(() => localStorage.clear());

  it('is nowhere on a device that has read nothing', () => {
    expect(lastPlace()).toBeUndefined();
    expect(readComics().size).toBe(0);
  });

  it('is the comic opened last, and every comic opened counts as read once', () => {
    keepPlace(moon, 'night');
    keepPlace(tide, 'night');
    keepPlace(moon, 'night');
    expect(lastPlace()).toEqual(moon);
    expect([...readComics().keys()]).toEqual(['moon', 'tide']);
  });

  it('counts what was read of each chapter', () => {
    keepPlace(moon, 'night');
    keepPlace(tide, '');
    expect([...readByChapter()]).toEqual([
      ['night', 1],
      ['', 1],
    ]);
    keepPlace(tide, 'night');
    expect([...readByChapter()]).toEqual([['night', 2]]);
  });

  it('survives storage that something else has written or broken', () => {
    for (const broken of ['{', 'null', '[]', '{"read":"moon"}', '{"read":{"a":1}}', '{"read":{},"last":{"slug":1}}']) {
      localStorage.setItem('longbox.place', broken);
      expect(lastPlace()).toBeUndefined();
    }
    keepPlace(tide, '');
    expect(lastPlace()).toEqual(tide);
  });
});
