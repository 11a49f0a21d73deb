// @ts-check
/** The four who live in the lost property office, and what stands around them. */
import { arc, box, colours as c, disc, dot, line, shape } from './ink.mjs';
import { letter } from './letters.mjs';

/** Moves and scales a drawing. @param {number} x @param {number} y @param {number} scale @param {string} inner */
export const at = (x, y, scale, inner) => `<g transform="translate(${x} ${y}) scale(${scale})">${inner}</g>`;

/** @typedef {'flat' | 'smile' | 'frown' | 'open' | 'small'} Mouth */

/** @param {Mouth} mouth @param {number} x @param {number} y @param {number} w */
function mouthAt(mouth, x, y, w) {
  if (mouth === 'open') return shape(arc(x, y + 4, w * 0.42, w * 0.55), '#8c2f28', { width: 5, wobble: 0.6 });
  if (mouth === 'flat')
    return line(
      [
        [x - w / 2, y],
        [x + w / 2, y],
      ],
      { width: 6 },
    );
  if (mouth === 'small')
    return line(
      [
        [x - w / 4, y],
        [x + w / 4, y - 2],
      ],
      { width: 6 },
    );
  const bend = mouth === 'smile' ? [12, 168] : [192, 348];
  return line(arc(x, y + (mouth === 'smile' ? -w * 0.22 : w * 0.3), w / 2, w * 0.45, bend[0], bend[1]), {
    width: 6,
    wobble: 0.6,
  });
}

/**
 * Odile, the clerk: about 420 high, her feet at 0,0.
 * @param {{ mouth?: Mouth, look?: number, left?: import('./ink.mjs').Point, right?: import('./ink.mjs').Point, closed?: boolean, brow?: number }} [pose]
 * `look`: -1 left to 1 right; `left`, `right`: where her hands are
 */
export function odile({
  mouth = 'flat',
  look = 0,
  left = [-78, -150],
  right = [78, -150],
  closed = false,
  brow = 0,
} = {}) {
  const eye = (/** @type {number} */ x) =>
    closed ? line(arc(x, -330, 12, 8, 20, 160), { width: 5, wobble: 0.4 }) : dot(x + look * 8, -330, 8);
  return [
    line(
      [
        [-28, -70],
        [-30, 0],
        [-52, 0],
      ],
      { width: 11 },
    ),
    line(
      [
        [28, -70],
        [30, 0],
        [52, 0],
      ],
      { width: 11 },
    ),
    shape(
      [
        [-58, -245],
        [58, -245],
        [84, -66],
        [-84, -66],
      ],
      c.teal,
    ),
    line(
      [
        [0, -240],
        [0, -72],
      ],
      { width: 5 },
    ),
    dot(12, -190, 6),
    dot(12, -150, 6),
    dot(12, -110, 6),
    line([[-52, -228], [(-52 + left[0]) / 2 - 26, (-228 + left[1]) / 2 + 14], left], { width: 11 }),
    line([[52, -228], [(52 + right[0]) / 2 + 26, (-228 + right[1]) / 2 + 14], right], { width: 11 }),
    disc(left[0], left[1], 13, c.skin, { width: 6 }),
    disc(right[0], right[1], 13, c.skin, { width: 6 }),
    disc(0, -412, 34, c.brick),
    shape(arc(0, -330, 84, 78), c.skin, { wobble: 1.4 }),
    shape([...arc(0, -336, 86, 76, 184, 356), [60, -368], [0, -384], [-60, -368]], c.brick, { wobble: 1.2 }),
    disc(-32, -330, 28, 'none', { width: 6 }),
    disc(32, -330, 28, 'none', { width: 6 }),
    line(
      [
        [-5, -332],
        [5, -332],
      ],
      { width: 6 },
    ),
    eye(-32),
    eye(32),
    brow
      ? line(
          [
            [-52, -366 + brow],
            [-14, -366 - brow],
          ],
          { width: 6 },
        ) +
        line(
          [
            [14, -366 - brow],
            [52, -366 + brow],
          ],
          { width: 6 },
        )
      : '',
    mouthAt(mouth, 0, -282, 34),
  ].join('');
}

/**
 * Brolly, an umbrella in mustard yellow: about 330 high, the tip of its handle at 0,0.
 * @param {{ mouth?: Mouth, look?: number, closed?: boolean, broken?: boolean, droop?: boolean }} [pose]
 */
export function brolly({ mouth = 'smile', look = 0, closed = false, broken = false, droop = false } = {}) {
  const hook = [
    line(
      [
        [0, -200],
        [0, -34],
      ],
      { width: 10 },
    ),
    line(arc(-24, -34, 24, 26, 0, 180), { width: 10, wobble: 0.8 }),
  ].join('');
  const eye = (/** @type {number} */ x) =>
    closed ? line(arc(x, -252, 11, 8, 20, 160), { width: 5, wobble: 0.4 }) : dot(x + look * 7, -250, 9);
  const scallops = [-125, -75, -25, 25, 75].flatMap((x) =>
    arc(x + 25, -196, 25, droop ? 8 : 18, 180, 360).map(([px, py]) => /** @type {const} */ ([px, py])),
  );
  const canopy = broken
    ? shape(
        [
          [-140, -330],
          [-92, -250],
          [-40, -214],
          [0, -196],
          [40, -214],
          [92, -250],
          [140, -330],
          [70, -300],
          [0, -290],
          [-70, -300],
        ],
        c.mustard,
      )
    : shape([...scallops, ...arc(0, -196, 126, droop ? 104 : 128, 360, 180)].toReversed(), c.mustard, { wobble: 1.2 });
  const ribs = broken
    ? ''
    : line(
        [
          [-46, -206],
          [-28, -308],
        ],
        { width: 4 },
      ) +
      line(
        [
          [46, -206],
          [28, -308],
        ],
        { width: 4 },
      );
  return [
    hook,
    broken
      ? ''
      : line(
          [
            [0, -322],
            [0, -352],
          ],
          { width: 9 },
        ),
    canopy,
    ribs,
    disc(-26, -250, 17, c.white, { width: 5 }),
    disc(26, -250, 17, c.white, { width: 5 }),
    eye(-26),
    eye(26),
    mouthAt(mouth, 0, -222, 26),
  ].join('');
}

/**
 * Pym, a moth: about 130 wide, in the air around 0,0.
 * @param {{ look?: number, mouth?: Mouth, scarf?: boolean, wings?: number }} [pose] `wings`: how far up, 0 to 1
 */
export function pym({ look = 0, mouth = 'small', scarf = false, wings = 0.6 } = {}) {
  const lift = -50 * wings;
  const wing = (/** @type {1 | -1} */ side) =>
    shape(
      [
        [side * 12, -10],
        [side * 62, -44 + lift],
        [side * 92, -10 + lift],
        [side * 60, 26 + lift * 0.4],
        [side * 14, 22],
      ],
      c.moth,
      { width: 6 },
    ) + disc(side * 60, -12 + lift * 0.8, 10, c.cream, { width: 4 });
  return [
    wing(-1),
    wing(1),
    shape(arc(0, 20, 24, 44), '#8a7460', { width: 6 }),
    line(
      [
        [-8, -52],
        [-24, -86],
        [-40, -90],
      ],
      { width: 5 },
    ),
    line(
      [
        [8, -52],
        [24, -86],
        [40, -90],
      ],
      { width: 5 },
    ),
    disc(0, -30, 32, c.moth, { width: 6 }),
    disc(-13, -34, 12, c.white, { width: 4 }),
    disc(13, -34, 12, c.white, { width: 4 }),
    dot(-13 + look * 5, -33, 5.5),
    dot(13 + look * 5, -33, 5.5),
    mouthAt(mouth, 0, -14, 16),
    scarf
      ? shape(
          [
            [-24, -2],
            [24, -2],
            [22, 12],
            [-22, 12],
          ],
          c.brick,
          { width: 5 },
        ) +
        shape(
          [
            [8, 10],
            [24, 10],
            [28, 58],
            [12, 58],
          ],
          c.brick,
          { width: 5 },
        )
      : '',
  ].join('');
}

/**
 * Number 44, a suitcase: 230 wide, 170 high, standing on 0,0.
 * @param {{ open?: boolean, stickers?: number }} [pose]
 */
export function suitcase({ open = false, stickers = 0 } = {}) {
  const places = ['ROME', 'OSLO', 'LIMA'];
  return [
    line(
      [
        [-34, -168],
        [-34, -200],
        [34, -200],
        [34, -168],
      ],
      { width: 11 },
    ),
    open
      ? shape(
          [
            [-118, -168],
            [118, -168],
            [128, -196],
            [-128, -196],
          ],
          c.glow,
          { width: 0 },
        )
      : '',
    box(-115, -168, 230, 168, c.plum),
    line(
      [
        [-115, -128],
        [115, -128],
      ],
      { width: 5 },
    ),
    ...[
      [-115, -168],
      [85, -168],
      [-115, -30],
      [85, -30],
    ].map(([x, y]) => box(x ?? 0, y ?? 0, 30, 30, c.wood, { width: 5 })),
    box(-62, -140, 26, 26, c.mustard, { width: 5 }),
    box(36, -140, 26, 26, c.mustard, { width: 5 }),
    box(-40, -104, 80, 52, c.cream, { width: 5 }),
    letter('44', -24, -94, 32),
    ...places
      .slice(0, stickers)
      .map((place, index) =>
        at(
          [-78, 78, 60][index] ?? 0,
          [-70, -84, -34][index] ?? 0,
          0.5,
          box(-62, -26, 124, 52, [c.sky, c.mustard, c.brick][index] ?? c.sky, { width: 7 }) +
            letter(place, -48, -14, 28),
        ),
      ),
  ].join('');
}

/** A man who lost something: a coat, a hat and a hurry. His feet at 0,0. @param {{ mouth?: Mouth }} [pose] */
export const traveller = ({ mouth = 'flat' } = {}) =>
  [
    line(
      [
        [-24, -60],
        [-26, 0],
        [-46, 0],
      ],
      { width: 11 },
    ),
    line(
      [
        [24, -60],
        [26, 0],
        [46, 0],
      ],
      { width: 11 },
    ),
    shape(
      [
        [-54, -240],
        [54, -240],
        [78, -56],
        [-78, -56],
      ],
      '#5b6475',
    ),
    shape(arc(0, -312, 70, 72), c.skin, { wobble: 1.2 }),
    shape(
      [
        [-94, -352],
        [94, -352],
        [94, -336],
        [-94, -336],
      ],
      c.ink,
    ),
    shape(
      [
        [-58, -352],
        [-50, -420],
        [50, -420],
        [58, -352],
      ],
      c.ink,
    ),
    dot(-20, -312, 8),
    dot(22, -312, 8),
    mouthAt(mouth, 2, -270, 30),
    line(
      [
        [-50, -222],
        [-90, -160],
        [-96, -110],
      ],
      { width: 11 },
    ),
    line(
      [
        [50, -222],
        [84, -170],
        [60, -130],
      ],
      { width: 11 },
    ),
  ].join('');

/** The counter, from the left edge to the right, its top at y. @param {number} y @param {number} width */
export const counter = (y, width) =>
  box(-20, y + 26, width + 40, 400, c.wood) +
  box(-20, y, width + 40, 30, c.woodDark) +
  [0.2, 0.5, 0.8]
    .map((part) =>
      line(
        [
          [width * part, y + 60],
          [width * part, y + 380],
        ],
        { width: 4, colour: c.woodDark },
      ),
    )
    .join('');

/** @param {number} x @param {number} y @param {number} w @param {number} h @param {'sun' | 'rain' | 'storm' | 'night'} weather */
export function windowAt(x, y, w, h, weather) {
  const drops =
    weather === 'rain' || weather === 'storm'
      ? Array.from({ length: weather === 'storm' ? 26 : 14 }, (_, i) => {
          const px = x + 14 + ((i * 67) % (w - 28));
          const py = y + 14 + ((i * 43) % (h - 54));
          return line(
            [
              [px, py],
              [px - 8, py + 30],
            ],
            { width: 5, colour: '#5f8f9c' },
          );
        }).join('')
      : '';
  const inside =
    weather === 'sun'
      ? disc(x + w * 0.68, y + h * 0.36, 34, c.mustard)
      : weather === 'night'
        ? disc(x + w * 0.7, y + h * 0.3, 24, c.glow)
        : '';
  const bolt =
    weather === 'storm'
      ? shape(
          [
            [x + w * 0.5, y + 20],
            [x + w * 0.36, y + h * 0.5],
            [x + w * 0.5, y + h * 0.48],
            [x + w * 0.42, y + h * 0.86],
            [x + w * 0.7, y + h * 0.38],
            [x + w * 0.55, y + h * 0.4],
          ],
          c.mustard,
        )
      : '';
  return (
    box(x, y, w, h, weather === 'night' ? c.night : weather === 'storm' ? '#7c8ea3' : c.sky) +
    inside +
    drops +
    bolt +
    line([
      [x + w / 2, y],
      [x + w / 2, y + h],
    ]) +
    line([
      [x, y + h / 2],
      [x + w, y + h / 2],
    ])
  );
}

/** A shelf of things nobody has come for. @param {number} x @param {number} y @param {number} w @param {number} [turn] */
export function shelf(x, y, w, turn = 0) {
  const things = [
    (/** @type {number} */ px) =>
      box(px, y - 70, 56, 70, c.brick) +
      line(
        [
          [px + 10, y - 46],
          [px + 46, y - 46],
        ],
        { width: 5 },
      ),
    (/** @type {number} */ px) =>
      disc(px + 30, y - 30, 30, c.sky) +
      line(
        [
          [px + 30, y - 60],
          [px + 44, y - 76],
        ],
        { width: 5 },
      ),
    (/** @type {number} */ px) =>
      shape(
        [
          [px, y],
          [px + 8, y - 54],
          [px + 48, y - 54],
          [px + 56, y],
        ],
        c.teal,
      ) + line(arc(px + 28, y - 54, 16, 18, 180, 360), { width: 6 }),
    (/** @type {number} */ px) => box(px, y - 40, 70, 40, c.mustard) + box(px + 8, y - 78, 54, 38, c.plum),
    (/** @type {number} */ px) =>
      shape(
        [
          [px, y],
          [px + 4, y - 60],
          [px + 20, y - 86],
          [px + 36, y - 60],
          [px + 40, y],
        ],
        c.cream,
      ),
  ];
  const count = Math.floor(w / 92);
  return (
    Array.from(
      { length: count },
      (_, index) => things[(index * 2 + turn) % things.length]?.(x + 14 + index * 92) ?? '',
    ).join('') + box(x, y, w, 18, c.woodDark)
  );
}

/** A cup that steams. @param {number} x @param {number} y */
export const cup = (x, y) =>
  line(arc(x + 28, y - 22, 14, 12, 270, 450), { width: 6 }) +
  shape(
    [
      [x - 28, y - 42],
      [x + 28, y - 42],
      [x + 22, y],
      [x - 22, y],
    ],
    c.white,
    { width: 6 },
  ) +
  line(
    [
      [x - 8, y - 58],
      [x - 2, y - 72],
      [x - 10, y - 88],
    ],
    { width: 4 },
  ) +
  line(
    [
      [x + 10, y - 58],
      [x + 16, y - 72],
      [x + 8, y - 88],
    ],
    { width: 4 },
  );
