import { describe, expect, it } from '@jest/globals';

import { isTaken, turnOf } from './turn-keys';

const pressed = (html: string, options: KeyboardEventInit = {}): KeyboardEvent => {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, ...options });
  document.body.firstElementChild?.dispatchEvent(event);
  return event;
};

describe('turning pages by keyboard', () => {
  it('goes on to the right and back to the left, the other way round where pages are read from the right', () => {
    expect(turnOf('ArrowRight', false)).toBe('next');
    expect(turnOf('ArrowLeft', false)).toBe('previous');
    expect(turnOf('ArrowRight', true)).toBe('previous');
    expect(turnOf('ArrowLeft', true)).toBe('next');
    expect(turnOf('L', true)).toBe('next');
  });

  it('knows the ends and chance, and nothing else', () => {
    expect(['Home', 'End', 'R', 'r'].map((key) => turnOf(key, false))).toEqual(['first', 'last', 'random', 'random']);
    expect(turnOf('x', false)).toBeUndefined();
    expect(turnOf('constructor', false)).toBeUndefined();
  });

  it('leaves alone what is typed into fields and what belongs to the browser', () => {
    for (const html of ['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable></p>']) {
      expect(isTaken(pressed(html))).toBe(true);
    }
    expect(isTaken(pressed('<p></p>', { ctrlKey: true }))).toBe(true);
    expect(isTaken(pressed('<p></p>', { altKey: true }))).toBe(true);
    expect(isTaken(pressed('<p></p>', { metaKey: true }))).toBe(true);
    expect(isTaken(pressed('<p></p>'))).toBe(false);
  });
});
