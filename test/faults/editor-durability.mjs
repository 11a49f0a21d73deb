// @ts-check
/**
 * No acknowledged edit is ever lost and no two devices ever disagree, although the api and MariaDB are killed, sockets are
 * cut, devices go offline and tabs die at random moments while several people type, reorder and undo in one draft.
 *
 *   npm run test:faults -- editor-durability --trials 1000 [--seed N]
 *
 * A trial is one draft and three devices with the desk's own engine. What each device was told is compared with what the
 * database gives back: once right after everything was killed, before any device can help, and once when all are back.
 * Prints one line of JSON; exit status 1 when an acknowledged or kept edit is lost or devices differ.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { v7 as newId } from 'uuid';
import * as Y from 'yjs';

import { loadDraft } from '../../api/dist/editor/load-draft.js';
import { readDraft } from '../../shared/dist/draft/content.js';
import { addPages, movePage, newLine } from '../../shared/dist/draft/edit.js';
import { draftPages, draftText, linesOf } from '../../shared/dist/draft/shape.js';
import { Chance } from './lib/chance.mjs';
import { Device } from './lib/draft-device.mjs';
import { startDraftSite } from './lib/draft-site.mjs';
import { editorEngine } from './lib/editor-engine.mjs';

const { values } = parseArgs({ options: { trials: { type: 'string' }, seed: { type: 'string' } } });
const trials = Number(values.trials ?? 50);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chance = new Chance(seed);

/** Trials that share one spell of trouble, and how long that lasts. */
const together = 10;
const troubleMs = 8_000;
const devicesPerTrial = 3;
const patienceMs = 90_000;

// graphql-ws also rejects, where nobody listens, for a connection that nobody waits for any more.
process.on('unhandledRejection', (reason) => {
  if (reason instanceof Error) throw reason;
});

const engine = await editorEngine();
const site = await startDraftSite();
const report = { trials: 0, seed, edits: 0, saved: 0, acknowledged: 0, lost: 0, keptLost: 0, diverged: 0, quarrels: 0 };
const killed = { api: 0, mariadb: 0, sockets: 0, tabs: 0, offline: 0 };

/** One draft and the devices that write it. */
class Trial {
  /** Words that some device was told are saved, and words it was told are kept on it. @type {Set<string>} */
  saved = new Set();
  /** @type {Set<string>} */
  kept = new Set();
  /** @type {{ device: Device, written: string[], undo: Y.UndoManager | undefined }[]} */
  writers = [];

  /** @param {string} comicId */
  constructor(comicId) {
    this.comicId = comicId;
  }

  async begin() {
    for (let n = 0; n < devicesPerTrial; n += 1) {
      const name = `${this.comicId}-${n}`;
      /** @type {Trial['writers'][number]} */
      const writer = {
        device: new Device({
          engine,
          outbox: await engine.Outbox.open(name),
          url: site.url,
          cookie: await site.signedIn(),
          onState: ({ state }) => this.#note(writer, state),
          onSaved: (words) => words.forEach((word) => this.saved.add(word)),
        }),
        written: [],
        undo: undefined,
      };
      this.writers.push(writer);
      await this.#open(writer);
      // The first brings a page to write on; the others must not each bring one.
      if (n === 0) {
        const sync = writer.device.sync;
        if (sync)
          addPages(
            sync.doc,
            ['p', 'q'].map((id) => ({ id: `${id}-${name}`, assetId: newId() })),
          );
        await untilAnswered(() => this.#pageArrived());
      }
    }
  }

  async #pageArrived() {
    if ((await this.stored()).pages.length === 0) throw new Error('The first page did not arrive.');
  }

  /** @param {Trial['writers'][number]} writer */
  async #open(writer) {
    const { doc } = await writer.device.open(this.comicId);
    writer.undo = new Y.UndoManager([draftText(doc, 'title'), draftText(doc, 'afterline')]);
  }

  /** @param {Trial['writers'][number]} writer @param {import('./lib/engine.js').SyncState} state */
  #note(writer, { unkept, waiting, refusal }) {
    if (refusal) throw new Error(`Refused: ${refusal}`);
    if (unkept) return;
    for (const word of writer.written) this.kept.add(word);
    report.saved += Number(waiting === 0);
  }

  /** One edit by one of the devices: a line with a word of its own, and something that may be undone or moved. */
  async edit() {
    const writer = chance.of(/** @type {[Trial['writers'][number], ...Trial['writers']]} */ (this.writers));
    const sync = writer.device.sync;
    if (!sync?.state.ready) return;
    const { doc } = sync;
    const what = chance.next();
    if (what < 0.08) writer.undo?.undo();
    else if (what < 0.12) writer.undo?.redo();
    else if (what < 0.2) {
      const ids = [...draftPages(doc).keys()];
      const id = ids[chance.between(0, ids.length - 1)];
      if (id) movePage(doc, id, chance.between(0, 2));
    } else if (what < 0.5) {
      const text = draftText(doc, chance.of(['title', 'afterline']));
      if (text.length > 40) text.delete(chance.between(0, 20), chance.between(1, 10));
      else text.insert(chance.between(0, text.length), chance.of(['tide ', 'lamp ', '🙂', 'ü']));
    } else {
      const [page] = [...draftPages(doc).values()];
      const lines = page instanceof Y.Map ? linesOf(page) : undefined;
      const word = `w${report.edits}-${this.comicId.slice(-6)}`;
      if (lines) {
        writer.written.push(word);
        lines.insert(chance.between(0, lines.length), [newLine({ kind: 'speech', text: word })]);
      }
    }
    report.edits += 1;
  }

  /** Something happens to one device. */
  async trouble() {
    const writer = chance.of(/** @type {[Trial['writers'][number], ...Trial['writers']]} */ (this.writers));
    const { device } = writer;
    const what = chance.next();
    if (what < 0.4) {
      killed.tabs += 1;
      device.kill();
      // What was in the tab's memory alone is gone; nobody was told otherwise.
      writer.written = writer.written.filter((word) => this.kept.has(word));
      await sleep(chance.between(0, 200));
      void this.#open(writer);
    } else if (what < 0.7) {
      killed.sockets += 1;
      device.cutSockets();
    } else {
      killed.offline += 1;
      device.setOnline(false);
      await sleep(chance.between(100, 1_500));
      device.setOnline(true);
    }
  }

  /** What the database alone says. */
  async stored() {
    const { doc } = await loadDraft(site.database.manager, this.comicId);
    return readDraft(doc);
  }

  /** Brings every device back and waits until nothing waits and all say the same. */
  async settle() {
    for (const writer of this.writers) {
      writer.device.setOnline(true);
      if (!writer.device.sync) await this.#open(writer);
      void writer.device.sync?.retry();
    }
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      const stored = JSON.stringify(await this.stored());
      const all = this.writers.map(({ device: { sync } }) => sync);
      const still = all.every((sync) => sync?.state.ready && sync.state.waiting === 0 && !sync.state.unkept);
      if (still && all.every((sync) => sync && JSON.stringify(readDraft(sync.doc)) === stored)) return true;
      await sleep(50);
    }
    return false;
  }

  async end() {
    for (const { device } of this.writers) {
      report.quarrels += device.sync?.state.diverged ?? 0;
      await device.sync?.end();
      device.kill();
    }
  }
}

/** @param {string[]} words @param {import('../../shared/dist/draft/content.js').DraftContent} content */
function missing(words, content) {
  const there = new Set(content.pages.flatMap(({ transcript }) => transcript.map(({ text }) => text)));
  return words.filter((word) => !there.has(word));
}

async function round(/** @type {number} */ count) {
  /** @type {Trial[]} */
  const these = [];
  for (let n = 0; n < count; n += 1) these.push(new Trial(await site.newComic()));
  await Promise.all(these.map((trial) => trial.begin()));

  const end = Date.now() + troubleMs;
  const typing = these.map(async (trial) => {
    while (Date.now() < end) {
      await trial.edit();
      await sleep(chance.between(0, 60));
    }
  });
  const happening = these.map(async (trial) => {
    while (Date.now() < end) {
      await sleep(chance.between(300, 2_500));
      await trial.trouble();
    }
  });
  const killing = (async () => {
    while (Date.now() < end) {
      await sleep(chance.between(100, 2_500));
      const part = chance.of(/** @type {const} */ (['api', 'api', 'mariadb']));
      killed[part] += 1;
      const { up } = await site.kill(part);
      await up;
    }
  })();
  await Promise.all([...typing, ...happening, killing]);

  // Everything dies at once; what was acknowledged must be there without any device's help.
  for (const trial of these) for (const { device } of trial.writers) device.setOnline(false);
  const told = these.map((trial) => [...trial.saved]);
  await site.parts.api.kill();
  await (
    await site.kill('mariadb')
  ).up;
  await site.parts.api.start();
  for (const [n, trial] of these.entries()) {
    const stored = await untilAnswered(() => trial.stored());
    report.lost += missing(told[n] ?? [], stored).length;
    report.acknowledged += told[n]?.length ?? 0;
  }

  for (const trial of these) {
    if (!(await trial.settle())) report.diverged += 1;
    const stored = await trial.stored();
    report.lost += missing([...trial.saved], stored).length;
    report.keptLost += missing([...trial.kept], stored).length;
    await trial.end();
    report.trials += 1;
  }
}

/** @template Answer @param {() => Promise<Answer>} ask @returns {Promise<Answer>} */
async function untilAnswered(ask) {
  for (const deadline = Date.now() + 30_000; ; await sleep(100)) {
    try {
      return await ask();
    } catch (fault) {
      if (Date.now() > deadline) throw fault;
    }
  }
}

try {
  for (let left = trials; left > 0; left -= together) {
    await round(Math.min(together, left));
    if (trials > 100) console.error(`${report.trials} of ${trials}: ${JSON.stringify({ ...report, killed })}`);
  }
} finally {
  await site.stop();
}
console.log(JSON.stringify({ ...report, killed }));
process.exit(report.lost + report.keptLost + report.diverged + report.quarrels > 0 ? 1 : 0);
