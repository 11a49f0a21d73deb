import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readDraft } from '@longbox/shared/draft/content';
import { addPages } from '@longbox/shared/draft/edit';
import { draftText } from '@longbox/shared/draft/shape';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { applyUpdate, encodeStateAsUpdate, XmlElement } from 'yjs';

import { Drafts } from '../src/editor/drafts.js';
import { Compactor } from '../src/editor/compactor.js';
import { loadDraft } from '../src/editor/load-draft.js';
import { cutRevision } from '../src/publishing/cut-revision.js';
import { Revision } from '../src/publishing/revision.entity.js';
import { aComic, anAsset, aSeries, contentOf } from './builders.js';
import { openTestDatabase } from './database.js';
import { addToTitle, Device, editorProcess } from './editor.js';

let database: DataSource;
let seriesId: string;
let comicId: string;
let position = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  seriesId = await aSeries(database, 'drafts');
});
afterAll(() => database.destroy());
beforeEach(async () => {
  comicId = await aComic(database, seriesId, (position += 1));
});

/** What the database alone says, read anew. */
const stored = async (): Promise<string> => readDraft((await loadDraft(database.manager, comicId)).doc).title;
const count = async (table: string): Promise<number> => {
  const [row] = await database.query<{ n: string }[]>(`SELECT COUNT(*) AS n FROM ${table} WHERE comicId = ?`, [
    comicId,
  ]);
  return Number(row?.n);
};

describe('beginning a draft', () => {
  it('says what the newest revision says, once, however many open it at a time', async () => {
    const assetId = await anAsset(database);
    await cutRevision(database.manager, comicId, contentOf(assetId, { title: 'Spare parts', note: 'One\n\nTwo' }));
    const processes = [editorProcess(database), editorProcess(database), editorProcess(database)];
    const opened = await Promise.all(processes.map(({ writer }) => new Device(writer, comicId).open()));
    for (const { doc } of opened) {
      expect(readDraft(doc)).toMatchObject({ title: 'Spare parts', pages: [{ assetId }] });
    }
    expect(await count('draft_update')).toBe(1);
  });

  it('gives a revision that was brought in back unchanged', async () => {
    const assetId = await anAsset(database);
    const content = contentOf(assetId, { title: 'Spare parts', note: 'One\nand a half\n\nTwo', afterline: 'Ha' });
    const revision = await cutRevision(database.manager, comicId, content);
    const now = await database.transaction((tx) => new Drafts().content(tx, comicId));
    expect(now.content).toEqual(revision.content);
  });

  it('answers nothing where there is no such comic', async () => {
    expect(await editorProcess(database).writer.open(uuidv7())).toBeUndefined();
  });
});

describe('appending', () => {
  it('is answered after it is stored, with how far the log is', async () => {
    const device = await new Device(editorProcess(database).writer, comicId).open();
    const saved = await device.write(addToTitle(' one'));
    expect(saved).toMatchObject({ outcome: 'saved', headSeq: 2, lastBatch: 1 });
    expect(await stored()).toMatch(/ one$/);
  });

  it('stores a batch that is sent twice once', async () => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    const request = device.request(device.change(addToTitle('!')));
    await writer.append(request);
    expect(await writer.append(request)).toMatchObject({ outcome: 'saved', headSeq: 2, lastBatch: 1 });
    expect(await count('draft_update')).toBe(2);
  });

  it('gives each change one number when several processes and devices write at once', async () => {
    const processes = [editorProcess(database), editorProcess(database)];
    const devices = await Promise.all(
      Array.from({ length: 10 }, (_, n) => new Device(processes[n % 2]?.writer ?? writerOf(), comicId).open()),
    );
    await Promise.all(
      devices.map(async (device, n) => {
        for (let edit = 0; edit < 10; edit += 1) await device.write(addToTitle(` ${n}.${edit}`));
      }),
    );
    const words = (await stored()).split(' ').slice(1);
    const written = Array.from({ length: 100 }, (_, n) => `${Math.floor(n / 10)}.${n % 10}`);
    expect(words.sort()).toEqual(written.sort());
    const rows = await database.query<{ seq: string }[]>(
      'SELECT seq FROM draft_update WHERE comicId = ? ORDER BY seq',
      [comicId],
    );
    expect(rows.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 101 }, (_, n) => n + 1));
  });

  it('tells a device with a gap what it needs, and takes the whole', async () => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    device.change(addToTitle(' lost'));
    const later = device.change(addToTitle(' later'));
    const answer = await writer.append(device.request(later));
    expect(answer).toMatchObject({ outcome: 'outOfStep', lastBatch: 0 });
    if (answer.outcome !== 'outOfStep') throw new Error('unreachable');
    device.batch = answer.lastBatch;
    await writer.append(device.request(encodeStateAsUpdate(device.doc, answer.stateVector)));
    expect(await stored()).toMatch(/ lost later$/);
  });

  it('refuses a batch number that was skipped', async () => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    device.batch = 4;
    expect(await device.write(addToTitle('x'))).toMatchObject({ outcome: 'outOfStep', lastBatch: 0 });
  });

  it('keeps what it refuses, and takes what corrects it', async () => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    const tooLong = device.change(addToTitle('x'.repeat(1_001)));
    const refused = await writer.append(device.request(tooLong));
    expect(refused).toMatchObject({
      outcome: 'refused',
      batch: 1,
      lastBatch: 1,
      reason: 'The title is longer than 1000 characters.',
    });
    expect(await count('draft_refused_batch')).toBe(1);
    expect(await stored()).not.toContain('xx');
    const before = readDraft((await loadDraft(database.manager, comicId)).doc).title.length;
    const opened = await writer.open(comicId);
    if (!opened) throw new Error('unreachable');
    device.doc.transact(() => draftText(device.doc, 'title').delete(before + 3, 998));
    const corrected = encodeStateAsUpdate(device.doc, new Uint8Array([0]));
    expect(await writer.append(device.request(corrected))).toMatchObject({ outcome: 'saved', lastBatch: 2 });
    expect(await stored()).toMatch(/xxx$/);
  });

  it.each([
    ['bytes that are no change', () => new Uint8Array([1, 2, 3, 250]), 'This change could not be read.'],
    [
      'a part that no draft has',
      (device: Device) => device.change((doc) => doc.getMap('secrets').set('a', 1)),
      'A draft has no part called “secrets”.',
    ],
    [
      'a page whose image is no id',
      (device: Device) => device.change((doc) => addPages(doc, [{ id: 'p', assetId: 'p' }])),
      'There is no image “p”.',
    ],
    [
      'a script in the note',
      (device: Device) => device.change((doc) => doc.getXmlFragment('note').insert(0, [new XmlElement('script')])),
      'A note may not hold “script”.',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    expect(await writer.append(device.request(bytes(device)))).toMatchObject({ outcome: 'refused', reason });
    const other = await new Device(writer, comicId).open();
    expect(await other.write(addToTitle('!'))).toMatchObject({ outcome: 'saved' });
  });

  it('lets the others of one transaction through when one is refused', async () => {
    const { writer } = editorProcess(database);
    const [good, bad, late] = await Promise.all([1, 2, 3].map(() => new Device(writer, comicId).open()));
    if (!good || !bad || !late) throw new Error('unreachable');
    const answers = await Promise.all([
      good.write(addToTitle(' first')),
      writer.append(bad.request(new Uint8Array([9, 9]))),
      late.write(addToTitle(' second')),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['saved', 'refused', 'saved']);
    expect(await stored()).toMatch(/first/);
    expect(await stored()).toMatch(/second/);
  });

  it('lets an older app only read', async () => {
    const { writer } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    const request = device.request(device.change(addToTitle('old')), { schemaVersion: 0 });
    expect(await writer.append(request)).toEqual({ outcome: 'appTooOld' });
    expect(await stored()).not.toContain('old');
  });

  it('says the same hash as every device that has all changes', async () => {
    const { writer } = editorProcess(database);
    const one = await new Device(writer, comicId).open();
    const two = await new Device(writer, comicId).open();
    await one.write(addToTitle(' a'));
    const saved = await two.write(addToTitle(' b'));
    const opened = await writer.open(comicId);
    expect(saved).toMatchObject({ hash: opened?.hash });
  });
});

describe('following', () => {
  it('gives every change after the one asked for, in order, also of another process', async () => {
    const here = editorProcess(database);
    const elsewhere = editorProcess(database);
    const device = await new Device(elsewhere.writer, comicId).open();
    await device.write(addToTitle('1'));
    const feed = here.feed.follow(comicId, 1);
    const seqs: number[] = [];
    const reading = (async () => {
      for await (const changes of feed) {
        seqs.push(...changes.map(({ seq }) => seq));
        if (seqs.length >= 3) return;
      }
    })();
    await device.write(addToTitle('2'));
    await device.write(addToTitle('3'));
    here.feed.onApplicationBootstrap();
    await reading;
    here.feed.onApplicationShutdown();
    expect(seqs).toEqual([2, 3, 4]);
    expect(here.signal.followed).toEqual([]);
  });

  it('gives everything at once where the log no longer holds each change', async () => {
    const { writer, feed } = editorProcess(database);
    const device = await new Device(writer, comicId).open();
    for (const word of ['a', 'b', 'c']) await device.write(addToTitle(word));
    const compactor = new Compactor(database, { LONGBOX_JOBS: 'off' });
    for (const word of ['d', 'e', 'f']) {
      await compactor.snapshot(comicId);
      await device.write(addToTitle(word));
    }
    await database.query('UPDATE draft_update SET createdAt = createdAt - INTERVAL 40 DAY WHERE comicId = ?', [
      comicId,
    ]);
    await compactor.prune(comicId);
    const fresh = new Device(writer, comicId);
    for await (const [change] of feed.follow(comicId, 0)) {
      if (change) applyUpdate(fresh.doc, change.change);
      break;
    }
    expect(readDraft(fresh.doc).title).toMatch(/abcdef$/);
  });
});

describe('compacting', () => {
  it('changes nothing that is read, prunes only what is old and held, and never the last three snapshots', async () => {
    const { writer } = editorProcess(database);
    const compactor = new Compactor(database, { LONGBOX_JOBS: 'off' });
    const device = await new Device(writer, comicId).open();
    for (let n = 0; n < 4; n += 1) {
      await device.write(addToTitle(String(n)));
      await compactor.snapshot(comicId);
    }
    await compactor.prune(comicId);
    expect(await count('draft_update')).toBe(5);
    await database.query('UPDATE draft_update SET createdAt = createdAt - INTERVAL 31 DAY WHERE comicId = ?', [
      comicId,
    ]);
    await database.query('UPDATE draft_snapshot SET createdAt = createdAt - INTERVAL 31 DAY WHERE comicId = ?', [
      comicId,
    ]);
    await compactor.prune(comicId);
    expect(await count('draft_snapshot')).toBe(3);
    expect(await count('draft_update')).toBe(2);
    expect(await stored()).toMatch(/0123$/);
    expect(await device.write(addToTitle('!'))).toMatchObject({ outcome: 'saved', headSeq: 6 });
  });

  it('is not misled by a snapshot whose bytes are not whole', async () => {
    const { writer } = editorProcess(database);
    const compactor = new Compactor(database, { LONGBOX_JOBS: 'off' });
    const device = await new Device(writer, comicId).open();
    await device.write(addToTitle(' kept'));
    await compactor.snapshot(comicId);
    await database.query("UPDATE draft_snapshot SET state = 'broken' WHERE comicId = ?", [comicId]);
    expect(await stored()).toMatch(/ kept$/);
  });
});

describe('history', () => {
  it('keeps a revision when the writing pauses, also of an unfinished draft, and only once', async () => {
    const { writer, history } = editorProcess(database);
    const account = uuidv7();
    const device = await new Device(writer, comicId, account).open();
    await device.write((doc) => draftText(doc, 'title').delete(0, draftText(doc, 'title').length));
    await history.keepPaused(0);
    await history.keepPaused(0);
    const revisions = await database.getRepository(Revision).findBy({ comicId });
    expect(revisions).toMatchObject([
      { number: 1, cause: 'pause', draftSeq: 2, authorId: account, content: { title: '' } },
    ]);
  });

  it('ends a stretch of writing where another person takes over', async () => {
    const { writer } = editorProcess(database);
    const ana = await new Device(writer, comicId, uuidv7()).open();
    const ben = await new Device(writer, comicId, uuidv7()).open();
    await ana.write(addToTitle(' by Ana'));
    await database.query('UPDATE draft SET changedAt = changedAt - INTERVAL 2 MINUTE WHERE comicId = ?', [comicId]);
    await ben.write(addToTitle(' by Ben'));
    const revisions = await database.getRepository(Revision).findBy({ comicId });
    expect(revisions).toMatchObject([
      { authorId: ana.accountId, content: { title: expect.stringMatching(/ by Ana$/) } },
    ]);
  });
});

function writerOf(): never {
  throw new Error('There are two processes.');
}
