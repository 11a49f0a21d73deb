// @ts-check
/** `node demo/draw/render.mjs`: draws the demo series anew, SVG sources and PNG originals. Twice gives the same files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { about, lines } from './archive.mjs';
import { comics } from './comics.mjs';
import { covers } from './covers.mjs';
import { panel, sheet } from './panel.mjs';

const demo = path.dirname(import.meta.dirname);
// The api has the renderer; the demo needs no packages of its own.
const sharp = createRequire(path.join(demo, '../api/package.json'))('sharp');

const sources = path.join(demo, 'art');
const archive = path.join(demo, 'archive');
const originals = path.join(archive, 'originals');
for (const folder of [sources, archive]) rmSync(folder, { recursive: true, force: true });
for (const folder of [sources, originals]) mkdirSync(folder, { recursive: true });

/** @param {string} name @param {string} svg */
async function write(name, svg) {
  writeFileSync(path.join(sources, `${name}.svg`), svg);
  await sharp(Buffer.from(svg), { density: 72 })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 64, effort: 10, dither: 0 })
    .toFile(path.join(originals, `${name}.png`));
}

let seed = 1;
for (const { slug, panels } of comics) {
  for (const [index, { art, words = [], back, width = 760, height = 700 }] of panels.entries()) {
    seed += 1;
    await write(
      `${slug}-${index + 1}`,
      sheet(width, height, panel({ seed, width, height, ...(back ? { back } : {}), art, words })),
    );
  }
}
for (const [name, draw] of Object.entries(covers)) await write(`cover-${name}`, draw());
writeFileSync(path.join(archive, 'longbox.json'), `${JSON.stringify(about, null, 2)}\n`);
writeFileSync(path.join(archive, 'comics.jsonl'), `${lines.map((one) => JSON.stringify(one)).join('\n')}\n`);
