// @ts-check
/** A panel: its frame, what is in it, and the balloons on top. */
import { arc, box, colours as c, shape, steady } from './ink.mjs';
import { letter, widthOf, wrap } from './letters.mjs';

/**
 * @typedef {{ text: string, x: number, y: number, to?: readonly [number, number], most?: number, size?: number, kind?: 'speech' | 'thought' | 'caption' | 'sound' }} Words
 * x, y: the middle of its top edge; to: where the tail points
 */

/**
 * Draws words where they are wanted, moved as far as it takes to stay inside the frame.
 * @param {Words} words
 * @param {number} frame the panel's width
 */
export function say({ text, x: wanted, y, to, most = 15, size = 34, kind = 'speech' }, frame) {
  const lines = wrap(text, most);
  const gap = size * 1.5;
  const textWidth = Math.max(...lines.map((one) => widthOf(one, size)));
  const w = textWidth + size * 1.9;
  const h = lines.length * gap + size * 0.95;
  const x = Math.max(w / 2 + 30, Math.min(frame - w / 2 - 30, wanted));
  const colour = kind === 'sound' ? c.glow : c.ink;
  const letterAt = (/** @type {number} */ top, /** @type {number} */ width) =>
    lines
      .map((one, index) => letter(one, x - widthOf(one, size) / 2, top + index * gap, size, { colour, width }))
      .join('');
  if (kind === 'sound') return letterAt(y, size / 4.5);
  const lettered = letterAt(y + size * 0.75, Math.max(3, size / 6.5));
  if (kind === 'caption') return box(x - w / 2, y, w, h, c.cream, { width: 6 }) + lettered;
  const body = corners(x - w / 2, y, w, h, Math.min(38, h / 2));
  if (!to) return shape(body, c.white, { width: 6, wobble: 1.2 }) + lettered;
  const below = to[1] > y + h / 2;
  const edge = below ? y + h - 3 : y + 3;
  const root = Math.max(x - w / 2 + 44, Math.min(x + w / 2 - 44, to[0]));
  const tail = [[root - 18, edge], to, [root + 18, edge]];
  const cover = `<path d="M${root - 15} ${edge}L${root + 15} ${edge}" stroke="${c.white}" stroke-width="11" stroke-linecap="butt"/>`;
  return (
    shape(body, c.white, { width: 6, wobble: 1.2 }) +
    `<path d="M${tail.map((p) => p.join(' ')).join('L')}" fill="${c.white}" stroke="${c.ink}" stroke-width="6"/>` +
    cover +
    lettered
  );
}

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {number} r */
const corners = (x, y, w, h, r) => [
  ...arc(x + r, y + r, r, r, 180, 270),
  ...arc(x + w - r, y + r, r, r, 270, 360),
  ...arc(x + w - r, y + h - r, r, r, 0, 90),
  ...arc(x + r, y + h - r, r, r, 90, 180),
];

/**
 * @param {{ seed: number, width?: number, height?: number, back?: string, art: () => string, words?: Words[] }} panel
 * `art` draws inside the frame; it is called once the hand is steady
 */
export function panel({ seed, width = 760, height = 800, back = c.wall, art, words = [] }) {
  steady(seed);
  const clip = `clip${seed}`;
  return [
    `<clipPath id="${clip}"><rect x="12" y="12" width="${width - 24}" height="${height - 24}"/></clipPath>`,
    `<g clip-path="url(#${clip})"><rect width="${width}" height="${height}" fill="${back}"/>${art()}</g>`,
    ...words.map((one) => say(one, width)),
    shape(
      [
        [12, 12],
        [width - 12, 12],
        [width - 12, height - 12],
        [12, height - 12],
      ],
      'none',
      { width: 10, wobble: 2.6 },
    ),
  ].join('');
}

/** A whole image. @param {number} width @param {number} height @param {string} inner */
export const sheet = (width, height, inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linecap="round" stroke-linejoin="round"><rect width="${width}" height="${height}" fill="#fff"/>${inner}</svg>\n`;
