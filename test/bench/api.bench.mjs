// @ts-check
/**
 * What a question costs in the api, without the cache in front, at 100, 10,000 and 100,000 comics: requests a second, p50
 * and p99, SQL statements; how that grows with the archive; and which share of the time lies above a floor that does the
 * same with graphql-js and mysql2 alone: one process, parsed document kept, the same statements, nothing else.
 * Sizes take turns in each round, and the floor takes turns with the api, so ratios hold on a busy machine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { createConnection } from 'mysql2/promise';

import { persistedDocuments } from '../../shared/dist/persisted-documents.js';
import { createDataSource } from '../../api/dist/data-source.js';
import { startMariaDb } from '../../scripts/lib/mariadb.mjs';
import { seed } from './lib/seed.mjs';

const rounds = Number(process.argv[2] ?? 3);
const sizes = [100, 10_000, 100_000];
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'longbox-bench-api-'));

/** Text of a persisted document. @param {string} operation */
const textOf = (operation) =>
  [...persistedDocuments.values()].find((text) => text.includes(`query ${operation}`)) ?? '';
const newest = `query ($after: String) { comics(first: 20, order: NEWEST, after: $after) {
  nodes { slug path title publishedAt thumbnail { width height renditions { url width } } } pageInfo { endCursor hasNextPage } } }`;

const mariadb = await startMariaDb({ testing: false, dir: path.join(folder, 'mariadb') });
const admin = await createConnection({ socketPath: mariadb.socket, user: 'root' });

/** @param {number} size */
async function prepare(size) {
  const name = `comics_${size}`;
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const database = await createDataSource({ DATABASE_URL: mariadb.url(name), DATABASE_POOL: 4 }).initialize();
  await database.runMigrations();
  await database.destroy();
  const connection = await createConnection({ socketPath: mariadb.socket, user: 'root', database: name });
  const middle = await seed(connection, size);
  await connection.end();
  return { size, name, url: mariadb.url(name), middle };
}

/** @param {string} script @param {NodeJS.ProcessEnv} env */
async function serve(script, env) {
  const child = spawn(process.execPath, [path.join(root, script)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  stops.push(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  });
  const url = `http://127.0.0.1:${env['API_LISTEN']}/graphql`;
  for (;;) {
    const ready = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null) throw new Error(`${script} ended.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url };
}

/** @param {string} url @param {string} query @param {object} variables */
async function measure(url, query, variables) {
  const body = JSON.stringify({ query, variables });
  const { requests, latency, non2xx } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: 8,
    duration: 3,
  });
  if (non2xx > 0) throw new Error(`${non2xx} wrong answers from ${url}`);
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** SELECT statements the server has seen. */
const selectsSoFar = async () => {
  const [rows] = await admin.query("SHOW GLOBAL STATUS LIKE 'Com_select'");
  return Number(Array.isArray(rows) && rows[0] && 'Value' in rows[0] ? rows[0]['Value'] : 0);
};

/** Statements that one question makes. @param {string} url @param {string} query @param {object} variables */
async function statements(url, query, variables) {
  const before = await selectsSoFar();
  const times = 10;
  for (let time = 0; time < times; time += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
  }
  return Math.round((await selectsSoFar()) - before) / times;
}

/** Ends what was started. @type {(() => Promise<void>)[]} */
const stops = [];

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round2 = (/** @type {number} */ value) => Math.round(value * 100) / 100;

try {
  const archives = [];
  for (const size of sizes) archives.push(await prepare(size));
  await admin.query('SET GLOBAL max_connections = 300');
  const served = [];
  let port = 39_100;
  for (const archive of archives) {
    const env = {
      DATABASE_URL: archive.url,
      MEDIA_DIR: path.join(folder, 'media'),
      LONGBOX_JOBS: 'off',
      LOG_LEVEL: 'error',
    };
    served.push({
      ...archive,
      api: await serve('api/dist/main.js', { ...env, API_LISTEN: String((port += 1)) }),
      floor: await serve('test/bench/lib/floor.mjs', { ...env, API_LISTEN: String((port += 1)) }),
    });
  }
  const questions = [
    { name: 'newest 20', query: newest, variables: () => ({}) },
    {
      name: 'comic with neighbours',
      query: textOf('Comic('),
      variables: (/** @type {{ middle: { slug: string } }} */ { middle }) => ({ slug: middle.slug }),
    },
    {
      name: 'archive, deep in',
      query: newest,
      variables: (/** @type {{ middle: { cursor: string } }} */ { middle }) => ({ after: middle.cursor }),
    },
  ];
  const rows = [];
  for (const { name, query, variables } of questions) {
    /** @type {Map<number, { api: Awaited<ReturnType<typeof measure>>[], floor: Awaited<ReturnType<typeof measure>>[] }>} */
    const seen = new Map(sizes.map((size) => [size, { api: [], floor: [] }]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const site of served) {
        const api = await measure(site.api.url, query, variables(site));
        const floor = await measure(site.floor.url, query, variables(site));
        // The first round warms both up.
        if (round === 0) continue;
        seen.get(site.size)?.api.push(api);
        seen.get(site.size)?.floor.push(floor);
      }
    }
    for (const site of served) {
      const { api = [], floor = [] } = seen.get(site.size) ?? {};
      const small = seen.get(100)?.api ?? [];
      rows.push({
        question: name,
        comics: site.size,
        'requests/s': Math.round(median(api.map(({ rate }) => rate))),
        'p50 ms': median(api.map(({ p50 }) => p50)),
        'p99 ms': median(api.map(({ p99 }) => p99)),
        statements: await statements(site.api.url, query, variables(site)),
        'time : 100 comics': round2(median(api.map(({ rate }, index) => (small[index]?.rate ?? 0) / rate))),
        'floor/s': Math.round(median(floor.map(({ rate }) => rate))),
        'share above floor': round2(1 - median(api.map(({ rate }, index) => rate / (floor[index]?.rate ?? 1)))),
      });
    }
  }
  console.table(rows);
  const results = path.join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'api.json'), `${JSON.stringify({ rounds, rows }, null, 2)}\n`);
} finally {
  for (const stop of stops) await stop();
  await admin.end();
  await mariadb.stop();
  rmSync(folder, { recursive: true, force: true });
}
