// @ts-check
/** Ink: lines and shapes drawn by a slightly unsteady hand that is the same every time. */

export const colours = {
  ink: '#1d2433',
  cream: '#fbf4e6',
  wall: '#e9dcc3',
  night: '#27364f',
  sky: '#cfe3e6',
  wood: '#c98f5a',
  woodDark: '#a86f40',
  mustard: '#f2b632',
  teal: '#2f7f86',
  brick: '#d9603b',
  plum: '#75507b',
  moth: '#b9a186',
  skin: '#f3cfa9',
  white: '#ffffff',
  glow: '#ffe9a3',
};

/**
 * A stream of numbers from 0 to 1 that depends on its seed alone (mulberry32).
 * @param {number} seed
 */
export function handOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let hand = handOf(1);

/** Starts a drawing over: the same strokes after this come out the same. @param {number} seed */
export const steady = (seed) => {
  hand = handOf(seed);
};

const shake = (/** @type {number} */ amount) => (hand() - 0.5) * 2 * amount;
const round = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @typedef {readonly [number, number]} Point */

/**
 * A smooth path near the points, with a bend put into every long stretch.
 * @param {readonly Point[]} points
 * @param {{ closed?: boolean, wobble?: number }} [how]
 */
export function path(points, { closed = false, wobble = 2.2 } = {}) {
  /** @type {Point[]} */
  const bent = [];
  const all = closed ? [...points, /** @type {Point} */ (points[0])] : points;
  all.forEach((point, index) => {
    const from = all[index - 1];
    if (from) {
      const pieces = Math.floor(Math.hypot(point[0] - from[0], point[1] - from[1]) / 70);
      for (let piece = 1; piece <= pieces; piece += 1) {
        const part = piece / (pieces + 1);
        bent.push([
          from[0] + (point[0] - from[0]) * part + shake(wobble),
          from[1] + (point[1] - from[1]) * part + shake(wobble),
        ]);
      }
    }
    bent.push([point[0] + shake(wobble * 0.4), point[1] + shake(wobble * 0.4)]);
  });
  return `M${bent.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/**
 * @param {readonly Point[]} points
 * @param {{ width?: number, colour?: string, wobble?: number }} [how]
 */
export const line = (points, { width = 7, colour = colours.ink, wobble } = {}) =>
  `<path d="${path(points, { wobble })}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/**
 * @param {readonly Point[]} points
 * @param {string} fill
 * @param {{ width?: number, wobble?: number, colour?: string }} [how]
 */
export const shape = (points, fill, { width = 7, wobble, colour = colours.ink } = {}) =>
  `<path d="${path(points, { closed: true, wobble })}" fill="${fill}"${width ? ` stroke="${colour}" stroke-width="${width}"` : ''}/>`;

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} fill @param {object} [how] */
export const box = (x, y, width, height, fill, how) =>
  shape(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
    how,
  );

/**
 * Points on an ellipse, from one angle to another in degrees (0 is to the right, 90 below).
 * @param {number} cx @param {number} cy @param {number} rx @param {number} [ry] @param {number} [from] @param {number} [to]
 * @returns {Point[]}
 */
export function arc(cx, cy, rx, ry = rx, from = 0, to = 360) {
  const steps = Math.max(6, Math.round((Math.abs(to - from) / 360) * 28));
  return Array.from({ length: to - from === 360 ? steps : steps + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
  });
}

/** @param {number} cx @param {number} cy @param {number} r @param {string} fill @param {object} [how] */
export const disc = (cx, cy, r, fill, how) => shape(arc(cx, cy, r), fill, { wobble: 1.2, ...how });

/** A dot of ink. @param {number} x @param {number} y @param {number} [r] @param {string} [fill] */
export const dot = (x, y, r = 7, fill = colours.ink) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}"/>`;
