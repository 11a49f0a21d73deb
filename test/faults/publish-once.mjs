// @ts-check
/**
 * Every publication is heard of exactly once, not before its moment and with the revision that was pinned for it, although
 * workers are killed or frozen at random, their clocks are wrong, and authors reschedule, update and take back meanwhile.
 *
 *   node test/faults/publish-once.mjs --trials 1000 [--seed N]
 *
 * Prints one line of JSON; exit status 1 when a publication was missed, doubled, early or of the wrong revision.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { draftContent } from '../../api/dist/comics/comic-content.js';
import { Comic } from '../../api/dist/comics/comic.entity.js';
import { createDataSource } from '../../api/dist/data-source.js';
import { Asset } from '../../api/dist/media/asset.entity.js';
import { Rendition } from '../../api/dist/media/rendition.entity.js';
import { Outbox } from '../../api/dist/platform/events/outbox.js';
import { Refused } from '../../api/dist/platform/graphql/refusal.js';
import { Acts } from '../../api/dist/publishing/acts.js';
import { NewComic } from '../../api/dist/publishing/new-comic.js';
import * as rules from '../../api/dist/publishing/rules.js';
import { Series } from '../../api/dist/series/series.entity.js';
import { startMariaDb } from '../../scripts/lib/mariadb.mjs';
import { Chance } from './lib/chance.mjs';

const { values } = parseArgs({ options: { trials: { type: 'string' }, seed: { type: 'string' } } });
const trials = Number(values.trials ?? 1_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chance = new Chance(seed);

/** How many schedules a second come due. */
const rate = 20;
const window = Math.max(3_000, (trials / rate) * 1_000);
const skews = [-60_000, 0, 60_000];

const mariadb = await startMariaDb();
const database = await createDataSource({ DATABASE_URL: mariadb.url(), DATABASE_POOL: 8 }).initialize();
await database.runMigrations();
await database.query(
  `CREATE TABLE effect (id int AUTO_INCREMENT PRIMARY KEY, eventKey varchar(190) NOT NULL, comicId uuid NOT NULL,
   revisionId uuid NULL, publishAt datetime(3) NOT NULL, at datetime(3) NOT NULL)`,
);

// Drafts that are nothing but what was last written into them.
/** @typedef {import('../../shared/dist/comic-words.js').ComicWords} ComicWords */
/** @type {Map<string, { seq: number, content: ComicWords }>} */
const written = new Map();
/** @type {import('../../api/dist/publishing/draft-source.js').DraftSource} */
const drafts = {
  content: async (_tx, id) => written.get(id) ?? { seq: 0, content: draftContent.parse({}) },
  begin: async (_tx, id, words) => void written.set(id, { seq: 0, content: draftContent.parse(words) }),
};
const acts = new Acts(database, new Outbox(database), drafts);
const newComic = new NewComic(database, drafts);

/** Pins that were in force one after the other, as the database confirmed them. */
/** @typedef {{ from: number, publishAt: number | null, revisionId: string | null }} Pin */
/** @type {Map<string, Pin[]>} */
const history = new Map();

const assetId = '0190b5a8-0000-7000-8000-000000000001';
await database.getRepository(Asset).insert({
  id: assetId,
  hash: 'a'.repeat(64),
  format: 'png',
  bytes: 1,
  width: 1,
  height: 1,
  dominantColor: '#000000',
  thumbhash: Buffer.alloc(25),
  originalName: 'a.png',
});
await database
  .getRepository(Rendition)
  .insert({ id: assetId, assetId, format: 'webp', key: 'b'.repeat(32), width: 1, height: 1, bytes: 1 });
const seriesId = '0190b5a8-0000-7000-8000-000000000002';
await database.getRepository(Series).insert({ id: seriesId, slug: 'tin-harbour', title: 'Tin', description: '' });

let edits = 0;
/** @param {string} id */
const edit = (id) =>
  written.set(id, { seq: 1, content: draftContent.parse({ title: `Words ${(edits += 1)}`, pages: [{ assetId }] }) });

/**
 * Does one act and keeps what is pinned since. A refusal changes nothing.
 * @param {string} id
 * @param {import('../../api/dist/publishing/act.entity.js').ActKind} kind
 * @param {import('../../api/dist/publishing/rules.js').Rule} rule
 */
async function act(id, kind, rule) {
  try {
    const actId = await acts.one(kind, id, rule, 'operator');
    const [{ at }] = await database.query('SELECT at FROM act WHERE id = ?', [actId]);
    const { publishAt, publishedRevisionId } = await database.getRepository(Comic).findOneByOrFail({ id });
    const pins = history.get(id) ?? [];
    pins.push({ from: at.getTime(), publishAt: publishAt?.getTime() ?? null, revisionId: publishedRevisionId });
    history.set(id, pins);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

// Workers that die and come back.
const worker = path.join(import.meta.dirname, 'lib/publication-worker.mjs');
let kills = 0;
let freezes = 0;
let isOver = false;
/** Told when the first worker works. */
let begin = () => {};
const isBegun = new Promise((resolve) => (begin = () => resolve(undefined)));

/** @param {number} skew */
const launch = (skew) =>
  spawn(process.execPath, ['--no-warnings', worker], {
    env: { ...process.env, DATABASE_URL: mariadb.url(), SKEW_MS: String(skew) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** @param {number} skew */
async function keepDying(skew) {
  for (;;) {
    const child = launch(skew);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([once(child.stdout, 'data'), gone]);
    begin();
    await sleep(chance.between(0, 4_000));
    if (!isOver && chance.next() < 0.25) {
      freezes += 1;
      child.kill('SIGSTOP');
      await sleep(chance.between(500, 3_000));
      child.kill('SIGCONT');
      await sleep(chance.between(200, 800));
    }
    if (isOver) return child;
    kills += 1;
    child.kill('SIGKILL');
    await gone;
  }
}

/** One comic: promised, then meddled with until its moment comes. @param {number} start */
async function story(start) {
  const id = await newComic.create({ seriesId }, 'operator');
  edit(id);
  const soon = () => new Date(start + chance.between(1_000, window));
  await act(id, 'schedule', rules.scheduleAt(soon()));
  for (let count = chance.between(0, 3); count > 0; count -= 1) {
    await sleep(chance.between(0, window / 4));
    edit(id);
    const deed = chance.of(['reschedule', 'update', 'take back', 'publish']);
    if (deed === 'reschedule') await act(id, 'schedule', rules.scheduleAt(soon()));
    if (deed === 'update') await act(id, 'update', rules.update);
    if (deed === 'publish') await act(id, 'publish', rules.publish);
    if (deed === 'take back') {
      await act(id, 'withdraw', rules.withdraw);
      await act(id, 'schedule', rules.scheduleAt(soon()));
    }
  }
}

const workers = skews.map(keepDying);
await Promise.race([isBegun, ...workers]);
const start = Date.now();
let begun = 0;
const authors = Array.from({ length: Math.min(trials, 200) }, async () => {
  while (begun < trials) {
    begun += 1;
    await story(Math.max(start, Date.now()));
  }
});
await Promise.all(authors);
const last = Math.max(...[...history.values()].map((pins) => pins.at(-1)?.publishAt ?? 0));
await sleep(Math.max(0, last - Date.now()));
isOver = true;
const left = await Promise.all(workers);
for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
  const [{ waiting }] = await database.query(
    `SELECT (SELECT COUNT(*) FROM outbox WHERE deliveredAt IS NULL) + (SELECT COUNT(*) FROM job WHERE state = 'waiting') AS waiting`,
  );
  if (Number(waiting) === 0) break;
}
for (const child of left) child.kill('SIGKILL');

/** @type {{ comicId: string, revisionId: string, publishAt: Date, at: Date }[]} */
const effects = await database.query('SELECT comicId, revisionId, publishAt, at FROM effect ORDER BY id');
await database.destroy();
await mariadb.stop();

const heard = new Map([...history.keys()].map((id) => [id, effects.filter(({ comicId }) => comicId === id)]));
const report = { seed, trials, publications: 0, missed: 0, doubled: 0, wrongRevision: 0, early: 0 };
for (const [id, pins] of history) {
  const rest = [...(heard.get(id) ?? [])];
  pins.forEach(({ publishAt, revisionId, from }, index) => {
    const before = pins[index - 1];
    const wasOut = before?.publishAt != null && before.publishAt <= from;
    if (publishAt === null || wasOut) return;
    const next = pins[index + 1];
    // Whoever takes it down at the very moment may or may not be in time for it not to be told of.
    const isSure = next === undefined || next.publishAt !== null;
    if (next !== undefined && next.from < publishAt) return;
    report.publications += 1;
    const found = rest.filter((effect) => effect.publishAt.getTime() === publishAt);
    for (const effect of found) rest.splice(rest.indexOf(effect), 1);
    if (found.length === 0 && isSure) report.missed += 1;
    if (found.length > 1) report.doubled += found.length - 1;
    report.wrongRevision += found.filter((effect) => effect.revisionId !== revisionId).length;
    report.early += found.filter((effect) => effect.at.getTime() < publishAt).length;
  });
  // What is left was heard of although no such publication came to be.
  report.wrongRevision += rest.length;
}
const late = effects.map(({ publishAt, at }) => at.getTime() - publishAt.getTime()).sort((a, b) => a - b);
const share = (/** @type {number} */ part) => late[Math.floor((late.length - 1) * part)] ?? 0;
console.log(
  JSON.stringify({
    ...report,
    kills,
    freezes,
    effects: effects.length,
    lateMs: { p50: share(0.5), p99: share(0.99), worst: share(1) },
  }),
);
const isKept = report.publications > 0 && report.missed + report.doubled + report.wrongRevision + report.early === 0;
process.exitCode = isKept ? 0 : 1;
