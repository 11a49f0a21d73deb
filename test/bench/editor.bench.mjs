// @ts-check
/**
 * What an edit costs: from the request to the acknowledgement that it is on disk, with 1, 10 and 50 editors on one draft,
 * as a ratio to a bare INSERT and COMMIT of the same bytes by as many connections in the same run, with every commit
 * forced to disk and to the binary log; from one device to another's screen; in bytes on the wire; and what opening a
 * long-written draft and a thousand idle sockets cost.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import mysql from 'mysql2/promise';
import { v4 as newSession } from 'uuid';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { Compactor } from '../../api/dist/editor/compactor.js';
import { loadDraft } from '../../api/dist/editor/load-draft.js';
import { draftSchemaVersion, draftText, typeRoots } from '../../shared/dist/draft/shape.js';
import { adminDocuments } from '../../shared/dist/admin-documents.js';
import { startDraftSite } from '../faults/lib/draft-site.mjs';

const seconds = Number(process.argv[2] ?? 3);
const rounds = 3;
const root = path.resolve(import.meta.dirname, '../..');
const mariadbFlags = ['--sync-binlog=1', '--log-bin', '--innodb-flush-log-at-trx-commit=1'];

// On a disk: in memory a commit would cost nothing.
const dir = mkdtempSync(path.join(os.tmpdir(), 'longbox-bench-'));
const site = await startDraftSite({ dir, mariadbFlags });
const cookie = await site.signedIn();
const socketPath = new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? '';

/** @param {string} operation */
const idOf = (operation) => [...adminDocuments].find(([, text]) => text.includes(operation))?.[0];
const append = idOf('mutation AppendDraftUpdates');
const open = idOf('query OpenDraft');
const follow = idOf('subscription DraftUpdates');
const headers = { 'content-type': 'application/json', cookie, origin: site.url };

/** @param {string | undefined} documentId @param {object} variables */
async function ask(documentId, variables) {
  const body = JSON.stringify({ documentId, variables });
  const response = await fetch(`${site.url}/admin/graphql`, { method: 'POST', headers, body });
  const answer = await response.json();
  if (!answer.data) throw new Error(JSON.stringify(answer));
  return { data: answer.data, bytes: body.length };
}

/** Somebody who types one letter at a time at the end of the title of a draft. */
class Typist {
  doc = new Y.Doc();
  session = newSession();
  batch = 0;

  /** @param {string} comicId */
  constructor(comicId) {
    this.comicId = comicId;
    typeRoots(this.doc);
  }

  async open() {
    const { data } = await ask(open, { comicId: this.comicId });
    Y.applyUpdate(this.doc, Buffer.from(data.draft.state, 'base64'));
  }

  /** The next letter as bytes to send. */
  type() {
    const before = Y.encodeStateVector(this.doc);
    const title = draftText(this.doc, 'title');
    // Fifty of them, none of whom sees the others, stay below what a title may hold.
    if (title.length > 14) title.delete(0, 10);
    else title.insert(title.length, 'a');
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  /** Types a letter and waits for the acknowledgement; the bytes that were sent. */
  async send() {
    this.batch += 1;
    const change = Buffer.from(this.type()).toString('base64');
    const input = {
      comicId: this.comicId,
      sessionId: this.session,
      schemaVersion: draftSchemaVersion,
      batches: [{ number: this.batch, change }],
    };
    const { data, bytes } = await ask(append, { input });
    if (data.appendDraftUpdates.__typename !== 'DraftSaved') throw new Error(JSON.stringify(data));
    return bytes;
  }
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Milliseconds, in a column. @param {number} value */
const ms = (value) => value.toFixed(1).padStart(8);

/** Milliseconds of each call, for some seconds, by so many at a time. @param {(() => Promise<unknown>)[]} workers */
async function timed(workers) {
  /** @type {number[]} */
  const times = [];
  const end = performance.now() + (seconds * 1_000) / rounds;
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() < end) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }
    }),
  );
  return times;
}

/** @param {number} count */
async function bareConnections(count) {
  const connections = await Promise.all(
    Array.from({ length: count }, () => mysql.createConnection({ user: 'root', socketPath, database: 'longbox' })),
  );
  await connections[0]?.query(
    'CREATE TABLE IF NOT EXISTS bare (id bigint AUTO_INCREMENT PRIMARY KEY, `change` mediumblob)',
  );
  const change = Buffer.alloc(40, 1);
  return {
    workers: connections.map(
      (connection) => () => connection.query('INSERT INTO bare (`change`) VALUES (?)', [change]),
    ),
    end: () => Promise.all(connections.map((connection) => connection.end())),
  };
}

/** @param {number} editors */
async function acknowledgements(editors) {
  const comicId = await site.newComic();
  const typists = Array.from({ length: editors }, () => new Typist(comicId));
  await Promise.all(typists.map((typist) => typist.open()));
  const bare = await bareConnections(editors);
  /** @type {number[]} */
  const edits = [];
  /** @type {number[]} */
  const inserts = [];
  // In turns, so that a busy moment of the machine meets both.
  for (let round = 0; round < rounds; round += 1) {
    edits.push(...(await timed(typists.map((typist) => () => typist.send()))));
    inserts.push(...(await timed(bare.workers)));
  }
  await bare.end();
  const row = (/** @type {number} */ share) => ({ edit: quantile(edits, share), bare: quantile(inserts, share) });
  const [p50, p95, p99] = [row(0.5), row(0.95), row(0.99)];
  return { editors, p50, p95, p99, ratioP95: p95.edit / p95.bare, editsPerSecond: edits.length / seconds };
}

/** Milliseconds from sending an edit to its arrival on another device. */
async function toOtherScreen() {
  const comicId = await site.newComic();
  const typist = new Typist(comicId);
  await typist.open();
  const socket = socketOf();
  const waiting = { arrived: (/** @type {number} */ _at) => {} };
  const leave = socket.subscribe(
    { query: '', variables: { comicId, afterSeq: 1 }, extensions: { documentId: follow } },
    { next: () => waiting.arrived(performance.now()), error: () => {}, complete: () => {} },
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  /** @type {number[]} */
  const times = [];
  for (let n = 0; n < 100; n += 1) {
    const there = new Promise((resolve) => (waiting.arrived = resolve));
    const start = performance.now();
    const bytes = typist.send();
    times.push(Number(await there) - start);
    await bytes;
  }
  leave();
  await socket.dispose();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function socketOf() {
  class OwnSocket extends WebSocket {
    /** @param {string} url @param {string} protocol */
    constructor(url, protocol) {
      super(url, protocol, { headers: { cookie, origin: site.url } });
    }
  }
  return createClient({
    url: `${site.url.replace('http', 'ws')}/admin/graphql`,
    webSocketImpl: OwnSocket,
    lazy: false,
  });
}

/** The median of five times, in milliseconds. @param {() => Promise<unknown>} work */
async function timeOf(work) {
  /** @type {number[]} */
  const times = [];
  for (let n = 0; n < 5; n += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

/** Milliseconds to build a draft of 10,000 changes from the database, without and with a snapshot, and to open it warm. */
async function opening() {
  const comicId = await site.newComic();
  const typist = new Typist(comicId);
  await typist.open();
  for (let sent = 0; sent < 10_000; sent += 400) {
    const batches = Array.from({ length: 400 }, () => {
      typist.batch += 1;
      return { number: typist.batch, change: Buffer.from(typist.type()).toString('base64') };
    });
    await ask(append, { input: { comicId, sessionId: typist.session, schemaVersion: draftSchemaVersion, batches } });
  }
  const cold = await timeOf(() => loadDraft(site.database.manager, comicId));
  await new Compactor(site.database, { LONGBOX_JOBS: 'off' }).snapshot(comicId);
  const fromSnapshot = await timeOf(() => loadDraft(site.database.manager, comicId));
  const warm = await timeOf(() => ask(open, { comicId }));
  return { cold, fromSnapshot, warm };
}

/** Memory of the api per idle follower, in KiB. */
async function idleSockets() {
  const comicId = await site.newComic();
  await new Typist(comicId).open();
  const rss = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${site.parts.api.pid}/status`, 'utf8'))?.[1] ?? 0);
  const before = rss();
  let refused = 0;
  const sockets = [];
  while (sockets.length < 1_000) {
    const socket = socketOf();
    sockets.push(socket);
    socket.subscribe(
      { query: '', variables: { comicId, afterSeq: 1 }, extensions: { documentId: follow } },
      { next: () => {}, error: () => (refused += 1), complete: () => {} },
    );
    // A thousand people do not come in one moment.
    if (sockets.length % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  const after = rss();
  if (refused > 0) throw new Error(`${refused} sockets were refused.`);
  await Promise.all(sockets.map((socket) => socket.dispose()));
  return {
    sockets: sockets.length,
    kibEach: Math.round((after - before) / sockets.length),
    totalMib: Math.round((after - before) / 1024),
  };
}

try {
  const acks = [];
  for (const editors of [1, 10, 50]) acks.push(await acknowledgements(editors));
  const typist = new Typist(await site.newComic());
  await typist.open();
  const bytesPerKey = await typist.send();
  const result = {
    acks,
    toOtherScreen: await toOtherScreen(),
    bytesPerKey,
    opening: await opening(),
    idle: await idleSockets(),
  };

  console.log('editors     edit p50     p95     p99    bare p95   ratio p95 (aim 3)   edits/s');
  for (const { editors, p50, p95, p99, ratioP95, editsPerSecond } of acks) {
    console.log(
      `${String(editors).padStart(7)}     ${ms(p50.edit)}${ms(p95.edit)}${ms(p99.edit)}    ${ms(p95.bare)}   ${ratioP95.toFixed(2).padStart(9)}           ${editsPerSecond.toFixed(0).padStart(7)}`,
    );
  }
  console.log(`to another screen: p50 ${ms(result.toOtherScreen.p50)} ms, p95 ${ms(result.toOtherScreen.p95)} ms`);
  console.log(`one key sent by itself: ${bytesPerKey} bytes of body`);
  console.log(
    `opening 10,000 changes: ${ms(result.opening.cold)} ms from the log, ${ms(result.opening.fromSnapshot)} ms from a snapshot, ${ms(result.opening.warm)} ms warm over HTTP (aim 300)`,
  );
  console.log(`1,000 idle sockets: ${result.idle.totalMib} MiB, ${result.idle.kibEach} KiB each`);
  mkdirSync(path.join(root, 'test/bench/results'), { recursive: true });
  writeFileSync(path.join(root, 'test/bench/results/editor.json'), JSON.stringify(result, null, 2));
} finally {
  await site.stop();
  rmSync(dir, { recursive: true, force: true });
}
process.exit();
