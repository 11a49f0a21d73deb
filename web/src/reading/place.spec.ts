import { beforeEach, describe, expect, it } from '@jest/globals';

import { keepPlace, lastPlace, readComics } from './place';

const moon = { slug: 'moon', path: '/comic/moon', title: 'Moon' };
const tide = { slug: 'tide', path: '/comic/tide', title: 'Tide' };

describe('the place in the story', () => {
  beforeEach(() => localStorage.clear());

  it('is nowhere on a device that has read nothing', () => {
    expect(lastPlace()).toBeUndefined();
    expect(readComics().size).toBe(0);
  });

  it('is the comic opened last, and every comic opened counts as read once', () => {
    keepPlace(moon);
    keepPlace(tide);
    keepPlace(moon);
    expect(lastPlace()).toEqual(moon);
    expect([...readComics()]).toEqual(['moon', 'tide']);
  });

  it('survives storage that something else has written or broken', () => {
    for (const broken of ['{', 'null', '[]', '{"read":"moon"}', '{"read":[1]}', '{"read":[],"last":{"slug":1}}']) {
      localStorage.setItem('longbox.place', broken);
      expect(lastPlace()).toBeUndefined();
    }
    keepPlace(tide);
    expect(lastPlace()).toEqual(tide);
  });
});
