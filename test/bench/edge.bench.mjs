// @ts-check
/**
 * What the cache in front is worth: a cached persisted GET and a cached document against a static file of the same size
 * from the same nginx, in turns; how many requests reach the api when many readers ask at once for what nobody asked
 * before; and what readers get when everything behind nginx is dead.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import autocannon from 'autocannon';

import { persistedDocuments } from '../../shared/dist/persisted-documents.js';
import { persistedPath } from '../../shared/dist/persisted-path.js';
import { startSite } from '../../scripts/lib/site.mjs';

const rounds = Number(process.argv[2] ?? 5);
const burst = 500;
const root = path.resolve(import.meta.dirname, '../..');

const site = await startSite();
const { status, output } = await site.longbox(['import', path.join(root, 'demo/archive')]);
if (status !== 0) throw new Error(output);

/** The stored address of a question of the reader's app. @param {string} operation @param {Record<string, string>} variables */
function question(operation, variables) {
  const [hash] = [...persistedDocuments].find(([, text]) => text.includes(`query ${operation}`)) ?? [];
  return persistedPath({ __meta__: { hash } }, variables);
}

/** @param {string} where @returns {Promise<{ status: number, body: Buffer, cache: string }>} */
const get = (where) =>
  new Promise((resolve, reject) => {
    http
      .get(site.url + where, { agent: false }, (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks),
            cache: String(response.headers['x-cache']),
          }),
        );
      })
      .on('error', reject);
  });

/** Requests a second over two seconds of 32 connections. @param {string} where */
async function rate(where) {
  const { requests, non2xx, errors } = await autocannon({ url: site.url + where, connections: 32, duration: 2 });
  if (non2xx + errors > 0) throw new Error(`${where}: ${non2xx} wrong answers, ${errors} errors`);
  return requests.average;
}

/** A file of these bytes that nginx serves from disk. @param {Buffer} body */
function staticFile(body) {
  const key = randomBytes(16).toString('hex');
  const folder = path.join(site.settings.MEDIA_DIR, 'renditions', key.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${key}.png`), body);
  return `/media/${key}.png`;
}

/** Lines of the api's log that tell of a question. @param {string} where */
const seenByApi = (where) =>
  readFileSync(path.join(site.dir, 'logs/api.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('incoming request') && line.includes(JSON.stringify(where).slice(1, -1))).length;

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round2 = (/** @type {number} */ value) => Math.round(value * 100) / 100;

try {
  const served = { 'persisted GET': question('Comic', { slug: 'number-44' }), document: '/comic/number-44' };
  const rows = [];
  for (const [kind, where] of Object.entries(served)) {
    const { body } = await get(where);
    const file = staticFile(body);
    /** @type {number[]} */
    const cached = [];
    /** @type {number[]} */
    const plain = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [await rate(where), await rate(file)];
      // The first round warms both up.
      if (round === 0) continue;
      cached.push(one);
      plain.push(other);
    }
    rows.push({
      answer: `${kind}, ${Math.round(body.length / 1024)} KiB`,
      'cached/s': Math.round(median(cached)),
      'static file/s': Math.round(median(plain)),
      ratio: round2(median(cached.map((value, index) => value / (plain[index] ?? 1)))),
      aim: 0.9,
    });
  }
  console.table(rows);

  const cold = question('Chapter', { slug: 'claims' });
  const answers = await Promise.all(Array.from({ length: burst }, () => get(cold)));
  const reached = seenByApi(cold);
  const wrong = answers.filter((answer) => answer.status !== 200).length;
  console.log(`Cold burst of ${burst} connections: ${reached} reached the api (aim 1), ${wrong} wrong answers.`);

  const read = [
    '/',
    '/archive',
    '/about',
    '/chapter/unclaimed',
    '/comic/number-44',
    '/comic/ten-years',
    ...Object.values(served),
  ];
  for (const where of read) await get(where);
  for (const part of /** @type {const} */ (['api', 'documents', 'mariadb'])) await site.parts[part].kill();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  const dead = await Promise.all(read.map(get));
  const alive = dead.filter((answer) => answer.status === 200).length;
  console.log(`Everything behind killed: ${alive} of ${read.length} pages seen before are answered (aim: all).`);

  const results = path.join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  const outcome = { rounds, rows, burst: { connections: burst, reached, wrong }, outage: { read: read.length, alive } };
  writeFileSync(path.join(results, 'edge.json'), `${JSON.stringify(outcome, null, 2)}\n`);
} finally {
  await site.stop();
}
