// @ts-check
/** The comics of Left Luggage: what is drawn in each panel, and who says what. */
import { at, brolly, counter, cup, odile, pym, shelf, suitcase, traveller, windowAt } from './cast.mjs';
import { box, colours as c, disc, line, shape } from './ink.mjs';
import { letter } from './letters.mjs';

/** @typedef {import('./panel.mjs').Words & { who?: 'odile' | 'brolly' | 'pym' | 'number-44', name?: string }} Line */
/** @typedef {{ art: () => string, words?: Line[], alt: string, back?: string, width?: number, height?: number, scene?: string }} Drawn */
/**
 * @typedef {object} Comic
 * @property {string} slug
 * @property {string} title
 * @property {'unclaimed' | 'claims'} chapter
 * @property {'strip' | 'page' | 'scroll'} layout
 * @property {string} [afterline]
 * @property {string} [note]
 * @property {('odile' | 'brolly' | 'pym' | 'number-44')[]} cast who appears
 * @property {string[]} tags
 * @property {{ kinds: string[], text: string }} [contentWarning]
 * @property {Drawn[]} panels
 */

const W = 760;
const desk = 560;

/** Odile behind her counter. @param {number} x @param {Parameters<typeof odile>[0]} [pose] */
const clerk = (x, pose) => at(x, 770, 1, odile(pose));
/** @param {number} x @param {Parameters<typeof brolly>[0]} [pose] @param {number} [scale] */
const umbrella = (x, pose, scale = 0.95) => at(x, desk + 6, scale, brolly(pose));
/** @param {number} x @param {Parameters<typeof suitcase>[0]} [pose] @param {number} [scale] */
const case44 = (x, pose, scale = 1) => at(x, desk + 4, scale, suitcase(pose));
/** @param {number} x @param {number} y @param {Parameters<typeof pym>[0]} [pose] @param {number} [scale] */
const moth = (x, y, pose, scale = 1.25) => at(x, y, scale, pym(pose));
const front = () => counter(desk, W);
const lamp = (/** @type {number} */ x) =>
  line(
    [
      [x, 0],
      [x, 70],
    ],
    { width: 6 },
  ) +
  shape(
    [
      [x - 60, 120],
      [x - 26, 70],
      [x + 26, 70],
      [x + 60, 120],
    ],
    c.teal,
  ) +
  disc(x, 124, 20, c.glow, { width: 5 });
/** @param {number} x @param {number} y @param {string} text @param {number} [size] */
const sign = (x, y, text, size = 30) =>
  box(x, y, text.length * size * 0.96 + 40, size * 2.1, c.cream) + letter(text, x + 24, y + size * 0.55, size);
const ledger = (/** @type {number} */ x) =>
  shape(
    [
      [x - 90, desk - 4],
      [x - 70, desk - 46],
      [x, desk - 34],
      [x + 70, desk - 46],
      [x + 90, desk - 4],
    ],
    c.white,
    { width: 6 },
  ) +
  line(
    [
      [x, desk - 34],
      [x, desk - 2],
    ],
    { width: 5 },
  );

/** @type {Comic[]} */
export const comics = [
  {
    slug: 'number-44',
    cast: ['odile', 'number-44'],
    title: 'Number 44',
    chapter: 'unclaimed',
    layout: 'strip',
    tags: ['paperwork', 'firsts'],
    afterline: 'Filed under M, for Mysterious. Then under L, for Luggage. Odile likes to cross-reference.',
    note: 'Every lost property office has one. I worked in one for two summers and ours was a trombone case. Nobody ever opened it. I still think about it.',
    panels: [
      {
        alt: 'Odile, a clerk with round glasses and a red bun, leans over the counter to a purple suitcase.',
        art: () =>
          shelf(40, 250, 420) +
          lamp(600) +
          clerk(220, { look: 1, mouth: 'open', right: [150, -210] }) +
          front() +
          case44(540),
        words: [{ who: 'odile', text: 'Name?', x: 300, y: 50, to: [240, 330] }],
      },
      {
        alt: 'She holds a pen. The suitcase says nothing.',
        art: () =>
          shelf(40, 250, 420, 1) +
          lamp(600) +
          clerk(220, { look: 1, mouth: 'small', right: [120, -240], brow: 4 }) +
          line(
            [
              [330, 520],
              [356, 470],
            ],
            { width: 8, colour: c.brick },
          ) +
          front() +
          ledger(330) +
          case44(570),
        words: [
          { who: 'odile', text: 'Place of birth? Hobbies?', x: 270, y: 40, to: [230, 330], most: 14 },
          { who: 'number-44', text: '…', x: 590, y: 250, to: [580, 352] },
        ],
      },
      {
        alt: 'She writes in her ledger, content. The suitcase is still a suitcase.',
        art: () =>
          shelf(40, 250, 420, 2) +
          lamp(600) +
          clerk(220, { closed: true, mouth: 'smile', right: [110, -230] }) +
          front() +
          ledger(330) +
          case44(570),
        words: [{ who: 'odile', text: 'A private person. I respect that.', x: 330, y: 40, to: [230, 330], most: 17 }],
      },
    ],
  },
  {
    slug: 'any-minute-now',
    cast: ['brolly'],
    title: 'Any minute now',
    chapter: 'unclaimed',
    layout: 'strip',
    tags: ['weather', 'waiting'],
    afterline: 'He has said this on four hundred and twelve rainy days. He is due.',
    panels: [
      {
        alt: 'A yellow umbrella with a face looks out of the window. It has begun to rain.',
        art: () => windowAt(80, 150, 330, 300, 'rain') + front() + umbrella(580, { look: -1, mouth: 'open' }),
        words: [
          { who: 'brolly', text: "It's raining. They will miss me now.", x: 470, y: 34, to: [570, 240], most: 18 },
        ],
      },
      {
        alt: 'It rains harder. The umbrella has moved closer to the glass.',
        art: () => windowAt(80, 150, 330, 300, 'storm') + front() + umbrella(520, { look: -1, mouth: 'smile' }),
        words: [{ who: 'brolly', text: 'Any minute now.', x: 500, y: 60, to: [520, 240] }],
      },
      {
        alt: 'The sun is out. The umbrella smiles bravely.',
        art: () => windowAt(80, 150, 330, 300, 'sun') + front() + umbrella(520, { look: 1, mouth: 'smile' }),
        words: [{ who: 'brolly', text: 'Well. No sense rushing them now.', x: 470, y: 34, to: [520, 240], most: 18 }],
      },
    ],
  },
  {
    slug: 'terms-of-employment',
    cast: ['odile', 'pym'],
    title: 'Terms of employment',
    chapter: 'unclaimed',
    layout: 'strip',
    tags: ['paperwork', 'scarves'],
    afterline: 'His references were all full of holes.',
    panels: [
      {
        alt: 'A moth hovers above the counter. Odile looks up.',
        art: () => shelf(380, 470, 330) + clerk(200, { look: 1 }) + front() + moth(540, 300, { look: -1 }),
        words: [{ who: 'pym', text: "I'm here about the scarves.", x: 490, y: 40, to: [540, 226], most: 16 }],
      },
      {
        alt: 'Odile asks. The moth looks at the shelf.',
        art: () =>
          shelf(380, 470, 330, 3) +
          clerk(200, { look: 1, mouth: 'open' }) +
          front() +
          moth(560, 330, { look: 1, wings: 0.2 }),
        words: [
          { who: 'odile', text: 'You lost one?', x: 230, y: 60, to: [210, 330] },
          { who: 'pym', text: 'Not yet.', x: 570, y: 150, to: [560, 256] },
        ],
      },
      {
        alt: 'The moth wears a red scarf with a badge of office. Odile writes the count down.',
        art: () =>
          clerk(200, { look: 1, mouth: 'smile', right: [120, -240] }) +
          front() +
          ledger(320) +
          moth(560, 330, { scarf: true, mouth: 'smile', wings: 1 }) +
          sign(400, 455, 'SCARVES: 60', 26),
        words: [
          {
            who: 'odile',
            text: 'You start Monday. One a week, and not the wool.',
            x: 330,
            y: 36,
            to: [215, 330],
            most: 20,
          },
        ],
      },
    ],
  },
  {
    slug: 'opening-hours',
    cast: ['odile', 'brolly', 'pym', 'number-44'],
    title: 'Opening hours',
    chapter: 'unclaimed',
    layout: 'strip',
    tags: ['waiting', 'tea'],
    afterline: 'The kettle was handed in on the 14.10 from the coast. Nobody has come for it, and nobody had better.',
    panels: [
      {
        alt: 'Odile in the doorway, turning a sign around to CLOSED.',
        art: () =>
          windowAt(470, 150, 220, 260, 'night') +
          sign(60, 150, 'CLOSED', 34) +
          clerk(250, { look: 1, left: [-90, -260] }) +
          front() +
          umbrella(590, { look: -1, mouth: 'flat' }, 0.8),
        words: [{ who: 'brolly', text: 'And now you go home?', x: 520, y: 40, to: [590, 286], most: 12 }],
      },
      {
        alt: 'She has her coat half on. The umbrella droops a little.',
        art: () =>
          windowAt(470, 150, 220, 260, 'night') +
          clerk(220, { look: 1, mouth: 'small', brow: -5 }) +
          front() +
          umbrella(560, { look: -1, mouth: 'frown', droop: true }),
        words: [{ who: 'odile', text: 'That is the usual thing.', x: 240, y: 50, to: [225, 330], most: 14 }],
      },
      {
        alt: 'Three cups of tea steam on the counter: for Odile, the umbrella and the suitcase. The moth sits on the lamp.',
        back: '#dccbb0',
        art: () =>
          lamp(380) +
          moth(380, 46, { wings: 0 }, 0.7) +
          clerk(170, { closed: true, mouth: 'smile', right: [60, -210] }) +
          front() +
          umbrella(430, { closed: true, mouth: 'smile' }, 0.85) +
          case44(620, {}, 0.8) +
          cup(280, desk) +
          cup(520, desk) +
          cup(715, desk),
        words: [
          { who: 'odile', text: 'I have never cared for the usual thing.', x: 180, y: 40, to: [180, 330], most: 12 },
        ],
      },
    ],
  },
  {
    slug: 'one-left-glove',
    cast: ['odile', 'brolly', 'pym'],
    title: 'One left glove',
    chapter: 'unclaimed',
    layout: 'strip',
    tags: ['paperwork'],
    afterline: 'The right one was handed in on Tuesday. They have nothing to say to each other.',
    panels: [
      {
        alt: 'Odile holds up a glove and dictates.',
        art: () =>
          shelf(420, 300, 300, 1) +
          clerk(220, { look: 1, mouth: 'open', right: [120, -330] }) +
          shape(
            [
              [320, 470],
              [316, 400],
              [332, 380],
              [346, 400],
              [352, 372],
              [366, 398],
              [380, 384],
              [384, 470],
            ],
            c.brick,
            { width: 6 },
          ) +
          front() +
          umbrella(590, { look: -1 }),
        words: [{ who: 'odile', text: 'One glove, left.', x: 260, y: 60, to: [228, 330], most: 16 }],
      },
      {
        alt: 'The umbrella leans in.',
        art: () =>
          shelf(420, 300, 300, 2) +
          clerk(220, { look: 1, right: [110, -220] }) +
          front() +
          umbrella(560, { look: -1, mouth: 'open' }),
        words: [
          { who: 'brolly', text: 'Left where?', x: 560, y: 90, to: [560, 238] },
          { who: 'odile', text: 'Just left.', x: 220, y: 150, to: [222, 330] },
        ],
      },
      {
        alt: 'Odile has laid her head on the ledger. The moth watches with joy.',
        art: () =>
          at(280, 835, 1, odile({ closed: true, mouth: 'frown' })) +
          front() +
          umbrella(580, { look: -1, mouth: 'smile' }) +
          moth(130, 230, { look: 1, mouth: 'smile', scarf: true }, 1.1),
        words: [
          { who: 'brolly', text: 'So which one is right?', x: 500, y: 60, to: [580, 238], most: 14 },
          { who: 'pym', text: 'I love it when they talk shop.', x: 210, y: 300, to: [140, 262], most: 16, size: 28 },
        ],
      },
    ],
  },
  {
    slug: 'the-inventory',
    cast: ['odile', 'brolly', 'pym', 'number-44'],
    title: 'The inventory',
    chapter: 'unclaimed',
    layout: 'page',
    tags: ['paperwork', 'tea'],
    note: 'Three pages! I drew the shelf first and then had to letter around it, like everyone told me not to.',
    panels: [
      {
        width: 1000,
        height: 1300,
        alt: 'A wall of shelves full of lost things. Odile stands before it on a ladder, ledger in hand; below, the umbrella counts.',
        art: () =>
          [0, 1, 2, 3].map((row) => shelf(60, 330 + row * 200, 880, row)).join('') +
          line(
            [
              [380, 1290],
              [430, 420],
            ],
            { width: 12, colour: c.woodDark },
          ) +
          line(
            [
              [560, 1290],
              [520, 420],
            ],
            { width: 12, colour: c.woodDark },
          ) +
          [0, 1, 2, 3, 4, 5, 6]
            .map((rung) =>
              line(
                [
                  [388 + rung * 6, 1180 - rung * 120],
                  [552 - rung * 5, 1180 - rung * 120],
                ],
                { width: 10, colour: c.woodDark },
              ),
            )
            .join('') +
          at(470, 820, 1, odile({ look: 1, mouth: 'open', right: [130, -250] })) +
          at(840, 1270, 1, brolly({ look: -1 })),
        words: [
          { kind: 'caption', name: 'Caption', text: 'Once a year, everything is counted.', x: 330, y: 44, most: 30 },
          { who: 'odile', text: 'Hats, forty. Hats for dogs, two.', x: 700, y: 170, to: [540, 400], most: 16 },
        ],
      },
      {
        width: 1000,
        height: 1300,
        alt: 'The moth reports with a full mouth; the number on the sign has changed. Odile raises an eyebrow.',
        art: () =>
          shelf(60, 420, 880, 2) +
          shelf(60, 640, 880, 4) +
          at(300, 1290, 1.35, odile({ look: 1, brow: 6, mouth: 'flat' })) +
          at(720, 860, 1.9, pym({ scarf: true, look: -1, mouth: 'frown' })) +
          sign(540, 1120, 'SCARVES: 58', 34),
        words: [
          { who: 'odile', text: 'Scarves?', x: 300, y: 560, to: [310, 700] },
          { who: 'pym', text: 'Define scarf.', x: 700, y: 90, to: [716, 740] },
        ],
      },
      {
        width: 1000,
        height: 1300,
        back: c.night,
        alt: 'Night. A single lamp. Odile, the umbrella and the moth sit around the suitcase and drink tea.',
        art: () =>
          line(
            [
              [500, 0],
              [500, 250],
            ],
            { width: 8 },
          ) +
          shape(
            [
              [400, 340],
              [455, 250],
              [545, 250],
              [600, 340],
            ],
            c.teal,
          ) +
          shape(
            [
              [400, 340],
              [600, 340],
              [900, 1290],
              [100, 1290],
            ],
            '#3d4d68',
            { width: 0 },
          ) +
          disc(500, 344, 26, c.glow) +
          at(230, 1240, 1.05, odile({ closed: true, mouth: 'smile', right: [70, -210] })) +
          at(790, 1240, 1.1, brolly({ look: -1 })) +
          at(500, 1240, 1.25, suitcase({ stickers: 1 })) +
          at(500, 930, 1.3, pym({ scarf: true, wings: 0.1 })) +
          cup(340, 1240) +
          cup(664, 1240),
        words: [
          { who: 'brolly', text: 'And us? What are we down as?', x: 690, y: 480, to: [780, 880], most: 16 },
          { who: 'odile', text: 'Staff.', x: 250, y: 620, to: [240, 780] },
        ],
      },
    ],
  },
  {
    slug: 'proof-of-ownership',
    cast: ['odile', 'brolly'],
    title: 'Proof of ownership',
    chapter: 'claims',
    layout: 'strip',
    tags: ['waiting', 'travellers'],
    afterline:
      'He has asked Odile not to mention black umbrellas. There are thirty-one of them. They stand very quietly.',
    panels: [
      {
        alt: 'A man in a tall hat at the counter. The umbrella gasps with hope.',
        art: () => at(190, 760, 1, traveller({ mouth: 'open' })) + front() + umbrella(560, { look: -1, mouth: 'open' }),
        words: [{ name: 'Traveller', text: 'I have lost an umbrella.', x: 290, y: 50, to: [210, 334], most: 16 }],
      },
      {
        alt: 'Odile, pen ready. Behind her the umbrella holds its breath.',
        art: () =>
          umbrella(620, { look: -1, mouth: 'small' }) +
          clerk(260, { look: -1, mouth: 'open', right: [110, -240] }) +
          front() +
          ledger(360),
        words: [
          { who: 'odile', text: 'Describe it.', x: 210, y: 70, to: [255, 330] },
          { name: 'Traveller', text: 'Black.', x: 90, y: 250, to: [14, 400] },
        ],
      },
      {
        alt: 'The man has gone. The yellow umbrella droops. Odile pats it.',
        art: () =>
          clerk(230, { look: 1, mouth: 'small', brow: -6, right: [214, -300] }) +
          front() +
          umbrella(540, { look: 1, mouth: 'frown', droop: true }),
        words: [
          { who: 'brolly', text: 'I could have been black.', x: 520, y: 60, to: [540, 262], most: 13 },
          { who: 'odile', text: 'Not in a hundred years.', x: 220, y: 150, to: [236, 330], most: 13, size: 30 },
        ],
      },
    ],
  },
  {
    slug: 'where-do-you-go',
    cast: ['odile', 'brolly', 'pym', 'number-44'],
    title: 'Where do you go',
    chapter: 'claims',
    layout: 'strip',
    tags: ['mystery'],
    afterline: 'The night porter says he has seen nothing. He has a very nice new fridge magnet.',
    panels: [
      {
        alt: 'Morning. The suitcase stands a little to the left, with a sticker that says ROME.',
        art: () =>
          windowAt(430, 140, 260, 240, 'sun') +
          clerk(560, { look: -1, brow: 5 }) +
          front() +
          case44(220, { stickers: 1 }),
        words: [{ who: 'odile', text: 'Was that there yesterday?', x: 300, y: 40, to: [530, 336], most: 14 }],
      },
      {
        alt: 'Another morning, another sticker: OSLO. The moth looks through a magnifying glass.',
        art: () =>
          windowAt(430, 140, 260, 240, 'rain') +
          front() +
          case44(220, { stickers: 2 }) +
          moth(500, 410, { look: -1, scarf: true }) +
          disc(402, 420, 44, c.sky) +
          line(
            [
              [436, 446],
              [470, 470],
            ],
            { width: 10 },
          ),
        words: [{ who: 'pym', text: 'Cold feet. Smells of herring.', x: 290, y: 60, to: [470, 350], most: 16 }],
      },
      {
        alt: 'Night. Everyone pretends to sleep, one eye open. The suitcase is gone; there is a paper ticket where it stood.',
        back: '#8d97a8',
        art: () =>
          windowAt(430, 140, 260, 240, 'night') +
          clerk(590, { closed: true, mouth: 'small' }) +
          front() +
          umbrella(380, { closed: true, mouth: 'flat' }, 0.75) +
          shape(
            [
              [130, 556],
              [134, 506],
              [330, 510],
              [328, 560],
            ],
            c.white,
            { width: 6 },
          ) +
          letter('BACK AT 6', 152, 530, 22),
        words: [
          { who: 'brolly', text: 'Nobody saw anything.', x: 250, y: 110, to: [370, 330], most: 12 },
          { who: 'odile', text: 'I respect that.', x: 520, y: 30, to: [590, 320], size: 28 },
        ],
      },
    ],
  },
  {
    slug: 'the-long-shelf',
    cast: ['brolly', 'pym', 'number-44'],
    title: 'The long shelf',
    chapter: 'claims',
    layout: 'scroll',
    tags: ['mystery', 'scarves'],
    note: 'Scroll down. It is a very tall shelf.',
    panels: [
      {
        width: 800,
        height: 4600,
        alt: 'A shelf taller than the room. At the top sits the moth among scarves; below, hats and bags and clocks; then a bird nesting in a hat; then the umbrella on a ladder; and at the very bottom the suitcase, with a light in its lid.',
        art: () =>
          [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => shelf(60, 500 + row * 290, 680, row)).join('') +
          box(60, 300, 18, 4240, c.woodDark) +
          box(722, 300, 18, 4240, c.woodDark) +
          at(400, 400, 1.9, pym({ scarf: true, mouth: 'smile' })) +
          shape(
            [
              [470, 1370],
              [480, 1300],
              [560, 1300],
              [570, 1370],
            ],
            c.ink,
          ) +
          disc(520, 1284, 26, c.mustard) +
          at(400, 2800, 1.1, brolly({ look: -1, mouth: 'small' })) +
          at(400, 4530, 1.6, suitcase({ open: true, stickers: 3 })),
        words: [
          {
            kind: 'caption',
            name: 'Caption',
            text: 'The top shelf is for what was lost on purpose.',
            x: 400,
            y: 60,
            most: 24,
          },
          { who: 'pym', text: 'My office.', x: 560, y: 560, to: [450, 470] },
          { kind: 'caption', name: 'Caption', text: 'Then hats, and who lives in them.', x: 400, y: 1450, most: 20 },
          { who: 'brolly', text: 'I only came for a look.', x: 520, y: 2180, to: [430, 2410], most: 14 },
          { kind: 'caption', name: 'Caption', text: 'Further down it gets quiet.', x: 400, y: 3270, most: 20 },
          {
            kind: 'caption',
            name: 'Caption',
            text: 'At the bottom, somebody left a light on.',
            x: 400,
            y: 3900,
            most: 20,
          },
        ],
      },
    ],
  },
  {
    slug: 'what-i-was-made-for',
    cast: ['odile', 'brolly', 'pym'],
    title: 'What I was made for',
    chapter: 'claims',
    layout: 'strip',
    tags: ['weather'],
    contentWarning: { kinds: ['peril', 'thunder'], text: 'An umbrella goes out in a storm.' },
    afterline: 'Four spokes, one evening, a great deal of tea.',
    panels: [
      {
        alt: 'A storm. The umbrella stands at the open door, resolute.',
        back: '#8fa0b4',
        art: () => windowAt(60, 90, 300, 300, 'storm') + front() + umbrella(530, { look: -1, mouth: 'flat' }),
        words: [{ who: 'brolly', text: 'This is what I was made for.', x: 550, y: 50, to: [530, 238], most: 14 }],
      },
      {
        alt: 'Outside. Lightning. The umbrella is blown inside out.',
        back: c.night,
        art: () =>
          Array.from({ length: 30 }, (_, i) =>
            line(
              [
                [(i * 97) % 760, (i * 61) % 640],
                [((i * 97) % 760) - 26, ((i * 61) % 640) + 50],
              ],
              { width: 5, colour: '#7fa9b8' },
            ),
          ).join('') +
          shape(
            [
              [120, 20],
              [60, 240],
              [130, 230],
              [70, 420],
              [240, 180],
              [160, 190],
              [220, 20],
            ],
            c.mustard,
          ) +
          at(470, 620, 1.35, brolly({ broken: true, mouth: 'open' })),
        words: [{ kind: 'sound', name: 'Sound', text: 'KRAKADOOM', x: 450, y: 60, size: 66 }],
      },
      {
        alt: 'Inside again. Odile mends a spoke; the umbrella is wrapped in a scarf.',
        art: () =>
          lamp(600) +
          clerk(220, { look: 1, closed: true, mouth: 'smile', right: [230, -300] }) +
          front() +
          umbrella(500, { look: -1, mouth: 'small', droop: true }) +
          shape(
            [
              [440, 470],
              [560, 470],
              [556, 500],
              [444, 500],
            ],
            c.brick,
            { width: 6 },
          ) +
          moth(680, 330, { look: -1, mouth: 'frown' }, 0.9),
        words: [
          { who: 'brolly', text: 'I was not made for that.', x: 480, y: 130, to: [500, 262], most: 14 },
          { who: 'pym', text: 'That was my lunch.', x: 610, y: 400, to: [672, 368], most: 11, size: 24 },
        ],
      },
    ],
  },
  {
    slug: 'item-one',
    cast: ['odile', 'brolly', 'pym', 'number-44'],
    title: 'Item one',
    chapter: 'claims',
    layout: 'strip',
    tags: ['paperwork', 'tea'],
    afterline: 'Retention period: indefinite.',
    panels: [
      {
        alt: 'The umbrella and the moth read in an old ledger.',
        art: () =>
          shelf(60, 250, 640, 1) +
          front() +
          ledger(380) +
          umbrella(170, { look: 1, mouth: 'small' }) +
          moth(560, 400, { look: -1, scarf: true }),
        words: [
          { who: 'brolly', text: 'Item one. Girl, small. Platform two.', x: 420, y: 40, to: [190, 250], most: 24 },
        ],
      },
      {
        alt: 'Odile has come in behind them, with a tray.',
        art: () =>
          clerk(380, { look: 0, mouth: 'small' }) +
          front() +
          umbrella(120, { look: 1, mouth: 'open' }, 0.85) +
          moth(640, 390, { look: -1 }),
        words: [{ who: 'brolly', text: 'Did anybody ever claim you?', x: 210, y: 50, to: [130, 270], most: 14 }],
      },
      {
        alt: 'Odile pours tea. All are gathered close; the suitcase too.',
        back: '#dccbb0',
        art: () =>
          lamp(380) +
          clerk(380, { closed: true, mouth: 'smile', left: [-120, -220] }) +
          front() +
          umbrella(120, { look: 1, closed: true }, 0.85) +
          moth(640, 300, { look: -1, mouth: 'smile', scarf: true }, 1.1) +
          case44(630, { stickers: 3 }, 0.8) +
          cup(250, desk) +
          cup(500, desk),
        words: [{ who: 'odile', text: 'Oh, yes. One after the other.', x: 330, y: 150, to: [370, 330], most: 18 }],
      },
    ],
  },
  {
    slug: 'ten-years',
    cast: ['odile', 'brolly', 'pym', 'number-44'],
    title: 'Ten years',
    chapter: 'claims',
    layout: 'strip',
    tags: ['firsts', 'mystery'],
    afterline: 'Happy birthday, whoever you are.',
    note: 'Thank you for reading this far. The office opens again on Thursday.',
    panels: [
      {
        alt: 'A cake with one candle stands before the suitcase. Everyone wears a paper hat.',
        art: () =>
          shelf(40, 230, 300) +
          clerk(170, { look: 1, mouth: 'open', right: [130, -220] }) +
          shape(
            [
              [130, 355],
              [170, 262],
              [210, 355],
            ],
            c.mustard,
          ) +
          front() +
          case44(600, { stickers: 3 }, 0.95) +
          box(360, 506, 120, 54, c.cream) +
          line(
            [
              [420, 506],
              [420, 470],
            ],
            { width: 8, colour: c.brick },
          ) +
          disc(420, 458, 9, c.mustard, { width: 4 }),
        words: [{ who: 'odile', text: 'Ten years unclaimed, Number 44.', x: 420, y: 60, to: [200, 340], most: 19 }],
      },
      {
        alt: 'The lid of the suitcase opens by a finger. Warm light comes out. They all look away.',
        back: '#d7c39f',
        art: () =>
          shape(
            [
              [360, 392],
              [620, 392],
              [760, 60],
              [220, 60],
            ],
            c.glow,
            { width: 0 },
          ) +
          clerk(130, { look: -1, mouth: 'small' }) +
          front() +
          umbrella(300, { look: -1, mouth: 'small' }, 0.7) +
          case44(560, { open: true, stickers: 3 }, 0.95) +
          moth(660, 190, { look: 1 }, 0.9),
      },
      {
        alt: 'The suitcase is shut again. The cake is gone. There is a crumb on the handle.',
        art: () =>
          shelf(40, 230, 300, 2) +
          clerk(170, { look: 1, closed: true, mouth: 'smile', right: [110, -230] }) +
          front() +
          ledger(320) +
          case44(600, { stickers: 3 }, 0.95) +
          disc(588, 372, 7, c.cream, { width: 3 }) +
          moth(470, 300, { look: 1, mouth: 'small', scarf: true }, 0.9),
        words: [
          { kind: 'caption', name: 'Caption', text: 'Nobody said a word.', x: 540, y: 50, most: 20 },
          { who: 'odile', text: 'We respect that.', x: 200, y: 130, to: [176, 326], most: 10 },
        ],
      },
    ],
  },
];
