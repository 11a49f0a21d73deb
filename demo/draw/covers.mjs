// @ts-check
/** Square pictures: the series' and its chapters' covers, and the faces of the cast. */
import { at, brolly, cup, odile, pym, shelf, suitcase, windowAt } from './cast.mjs';
import { box, colours as c, disc, steady } from './ink.mjs';
import { letter } from './letters.mjs';
import { sheet } from './panel.mjs';

const side = 1000;
/** @param {number} seed @param {string} back @param {() => string} art */
const square = (seed, back, art) => {
  steady(seed);
  return sheet(side, side, `<rect width="${side}" height="${side}" fill="${back}"/>${art()}`);
};

/** @type {Record<string, () => string>} */
export const covers = {
  series: () =>
    square(
      901,
      c.night,
      () =>
        disc(500, 470, 380, '#35486a', { width: 0 }) +
        at(300, 1010, 1.5, odile({ look: 1, mouth: 'smile' })) +
        box(-20, 800, 1040, 300, c.wood) +
        at(690, 812, 1.35, brolly({ look: -1 })) +
        box(-20, 800, 1040, 36, c.woodDark) +
        at(500, 806, 0.9, suitcase({ stickers: 2 })) +
        at(520, 250, 1.5, pym({ scarf: true, mouth: 'smile' })),
    ),
  unclaimed: () =>
    square(
      902,
      c.mustard,
      () => [0, 1, 2].map((row) => shelf(80, 330 + row * 260, 840, row)).join('') + at(500, 846, 1.2, suitcase()),
    ),
  claims: () =>
    square(
      903,
      c.sky,
      () =>
        windowAt(120, 100, 760, 620, 'rain') +
        box(-20, 800, 1040, 300, c.wood) +
        at(500, 812, 1.5, brolly({ look: -1, mouth: 'small' })) +
        cup(800, 800),
    ),
  odile: () => square(911, '#cfe3e6', () => at(500, 1300, 2.6, odile({ mouth: 'smile' }))),
  brolly: () => square(912, '#f7dd9a', () => at(500, 1180, 2.9, brolly({}))),
  pym: () => square(913, '#e6c9bd', () => at(500, 520, 4, pym({ scarf: true, mouth: 'smile' }))),
  'number-44': () =>
    square(914, '#d9cbe0', () => at(500, 820, 3, suitcase({ stickers: 2 })) + letter('?', 476, 120, 70)),
};
