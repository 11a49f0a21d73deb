// @ts-check
/** The hand that letters the balloons: an alphabet of strokes on a grid 4 wide and 6 high, y down. */
import { colours, line } from './ink.mjs';

/** Strokes of each sign: points as digit pairs `xy`, strokes parted by spaces. */
const strokes = {
  A: '06202046 1434',
  B: '0006 002031322303 2333453606 ',
  C: '411000051636 ',
  D: '0006 0020424526 06',
  E: '40000646 0333',
  F: '400006 0333',
  G: '4110010516364543 23',
  H: '0006 4046 0343',
  I: '2026',
  J: '40454616 0504',
  K: '0006 400346',
  L: '000646',
  M: '0600244046',
  N: '06004640',
  O: '1030414536160501 10',
  P: '0006 0030414233 03',
  Q: '1030414536160501 10 3446',
  R: '0006 0030414233 03 2346',
  S: '4110001203334435260604',
  T: '0040 2026',
  U: '00051636 4540',
  V: '002640',
  W: '0016243640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  0: '1030414536160501 10',
  1: '112026',
  2: '01103041420646',
  3: '00402333443606',
  4: '30044434 3036',
  5: '4000023344361605',
  6: '4002051636453303',
  7: '004016',
  8: '10304132234516050323 1001',
  9: '4313020110304145 3616',
  '.': '2526',
  ',': '252607',
  '!': '2024 2626',
  '?': '01103041422324 2626',
  "'": '2022',
  '-': '1333',
  ':': '2222 2525',
  '&': '46110110210545 ',
  '+': '2125 0343',
  '/': '0640',
  '(': '301416 36',
  ')': '103436 16',
  '"': '1012 3032',
  '%': '0640 1111 3535',
};

/** Better curves for signs whose grid strokes would come out stiff. */
const better = {
  B: '0600 0020313223 03 23334435 2606',
  C: '41301001051636 45',
  D: '0600 0020414526 06',
  G: '41301001051636 4543 43 23',
  J: '303516 0604',
  8: '13021030424313040516364543',
  0: '10010516364541 3010',
  O: '10010516364541 3010',
  Q: '10010516364541 3010 3446',
  S: '41301001 0213 334445361605',
  '&': '46120110 3012 051636 43',
  P: '0600 0030414233 03',
  R: '0600 0030414233 03 2346',
};

/** @param {string} code @returns {[number, number][][]} */
function decode(code) {
  return code
    .trim()
    .split(/\s+/)
    .map((stroke) =>
      Array.from({ length: Math.floor(stroke.length / 2) }, (_, index) => [
        Number(stroke[index * 2]),
        Number(stroke[index * 2 + 1]),
      ]),
    );
}

/** Width of a text in a size, the height of its capitals. @param {string} text @param {number} size */
export const widthOf = (text, size) =>
  [...text].reduce((sum, sign) => sum + advance(sign), 0) * (size / 6) - (size / 6) * 1.6;

/** @param {string} sign */
const advance = (sign) =>
  sign === ' ' ? 3.4 : ".,!'I:1".includes(sign) ? 3.4 : sign === 'M' || sign === 'W' ? 6 : 5.6;

/**
 * One line of lettering, its top left at (x, y).
 * @param {string} text @param {number} x @param {number} y @param {number} size
 * @param {{ colour?: string, width?: number }} [how]
 */
export function letter(text, x, y, size, { colour = colours.ink, width = Math.max(3, size / 6.5) } = {}) {
  const unit = size / 6;
  let left = x;
  return [...text.toUpperCase()]
    .map((sign) => {
      const narrow = ".,!'I:1".includes(sign) ? -1.1 : 0;
      const code = Object.hasOwn(alphabet, sign) ? alphabet[sign] : '';
      const drawn = (code ? decode(code) : []).map((points) => {
        const placed = points.map(([px, py]) => /** @type {const} */ ([left + (px + narrow) * unit, y + py * unit]));
        const twice = placed.length === 1 || placed.every(([px, py]) => px === placed[0]?.[0] && py === placed[0]?.[1]);
        const [first] = placed;
        return twice && first
          ? `<circle cx="${first[0].toFixed(1)}" cy="${first[1].toFixed(1)}" r="${width * 0.75}" fill="${colour}"/>`
          : line(placed, { width, colour, wobble: size / 40 });
      });
      left += advance(sign) * unit;
      return drawn.join('');
    })
    .join('');
}

/** @type {Record<string, string>} */
const alphabet = {
  ...strokes,
  ...better,
  ':': '22 25',
  '!': '2024 26',
  '?': '01103041422324 26',
  '.': '26',
  '…': '06 26 46',
};

/** Breaks a text into lines of at most so many letters. @param {string} text @param {number} most */
export function wrap(text, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
