// @ts-check
/**
 * What is written offline is all there once the network is back: five devices write one draft without a network, each in
 * several tabs that are killed one after the other; then all come back.
 *
 *   npm run test:faults -- editor-offline --trials 1000 [--seed N]
 *
 * A trial is one edit of each of the five devices. Prints one line of JSON with how long it took until every device and
 * the database said the same; exit status 1 when an edit that was kept on a device is missing or devices differ.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { v7 as newId } from 'uuid';

import { loadDraft } from '../../api/dist/editor/load-draft.js';
import { readDraft } from '../../shared/dist/draft/content.js';
import { addPages, newLine } from '../../shared/dist/draft/edit.js';
import { draftPage, draftText, linesOf } from '../../shared/dist/draft/shape.js';
import { Chance } from './lib/chance.mjs';
import { Device } from './lib/draft-device.mjs';
import { startDraftSite } from './lib/draft-site.mjs';
import { editorEngine } from './lib/editor-engine.mjs';

const { values } = parseArgs({ options: { trials: { type: 'string' }, seed: { type: 'string' } } });
const trials = Number(values.trials ?? 1_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chance = new Chance(seed);
const deviceCount = 5;
const tabsPerDevice = 4;
/** Enough pages for all that is written: a page takes 2,000 lines. */
const pageIds = /** @type {const} */ (['page-0', 'page-1', 'page-2', 'page-3', 'page-4']);

process.on('unhandledRejection', (reason) => {
  // graphql-ws also rejects, where nobody listens, for a connection that nobody waits for any more.
  if (reason instanceof Error) throw reason;
});

const engine = await editorEngine();
const site = await startDraftSite();
const comicId = await site.newComic();
const devices = await Promise.all(
  Array.from(
    { length: deviceCount },
    async (_, n) =>
      new Device({
        engine,
        outbox: await engine.Outbox.open(`offline-${n}`),
        url: site.url,
        cookie: await site.signedIn(),
        onState: () => {},
        onSaved: () => {},
      }),
  ),
);
/** @type {string[]} */
const written = [];
let tabs = 0;

try {
  await Promise.all(devices.map((device) => device.open(comicId)));
  const first = devices[0]?.sync;
  if (first)
    addPages(
      first.doc,
      pageIds.map((id) => ({ id, assetId: newId() })),
    );
  while (devices.some(({ sync }) => !sync || !draftPage(sync.doc, 'page-0'))) await sleep(20);
  for (const device of devices) device.setOnline(false);
  await Promise.all(devices.map(writeOffline));

  const back = performance.now();
  for (const device of devices) device.setOnline(true);
  await Promise.all(devices.map((device) => device.sync?.retry()));
  const equal = await untilEqual();
  const tookMs = Math.round(performance.now() - back);

  const stored = readDraft((await loadDraft(site.database.manager, comicId)).doc);
  const there = new Set(stored.pages.flatMap(({ transcript }) => transcript.map(({ text }) => text)));
  const lost = written.filter((word) => !there.has(word)).length;
  console.log(JSON.stringify({ edits: written.length, tabsKilled: tabs, seed, lost, equal, tookMs }));
  process.exitCode = lost > 0 || !equal ? 1 : 0;
} finally {
  for (const device of devices) device.kill();
  await site.stop();
}
process.exit();

/** @param {Device} device @param {number} index */
async function writeOffline(device, index) {
  for (let edit = 0; edit < trials; edit += 1) {
    if (edit > 0 && edit % Math.ceil(trials / tabsPerDevice) === 0) {
      // Killed as soon as the screen says that everything is kept on this device.
      while (device.sync?.state.unkept) await sleep(5);
      tabs += 1;
      await device.open(comicId);
    }
    const doc = device.sync?.doc;
    const page = doc && draftPage(doc, chance.of(pageIds));
    const lines = page && linesOf(page);
    if (!doc || !lines) throw new Error('The page is not there.');
    const word = `w${index}-${edit}`;
    written.push(word);
    lines.insert(chance.between(0, lines.length), [newLine({ kind: 'speech', text: word })]);
    const title = draftText(doc, 'title');
    if (title.length > 200) title.delete(0, 100);
    title.insert(chance.between(0, title.length), 'tide ');
    if (edit % 20 === 0) await sleep(1);
  }
  while (device.sync?.state.unkept) await sleep(5);
}

async function untilEqual() {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(20)) {
    const quiet = devices.every(({ sync }) => sync && sync.state.waiting === 0 && !sync.state.unkept);
    if (!quiet) continue;
    const stored = JSON.stringify(readDraft((await loadDraft(site.database.manager, comicId)).doc));
    if (devices.every(({ sync }) => sync && JSON.stringify(readDraft(sync.doc)) === stored)) return true;
  }
  return false;
}
