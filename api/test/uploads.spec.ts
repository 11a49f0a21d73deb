import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { AuthorContext } from '../src/auth/author-context.js';
import { ManageTokens } from '../src/auth/tokens/manage-tokens.js';
import { Asset } from '../src/media/asset.entity.js';
import { uploadLimits } from '../src/media/uploads/upload-limits.js';
import { Upload } from '../src/media/uploads/upload.entity.js';
import { Uploads } from '../src/media/uploads/uploads.js';
import { authorClient, openAuthorApi } from './author.js';
import { startApi } from './open-api.js';
import { png } from './png-by-hand.js';
import { sender } from './tus.js';

const noise = (side: number): Promise<Buffer> =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();

let folder: string;
let api: Awaited<ReturnType<typeof openAuthorApi>>;
let someone: Awaited<ReturnType<typeof api.as>>;
let tus: ReturnType<typeof sender>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'longbox-uploads-'));
  api = await openAuthorApi({ MEDIA_DIR: folder });
  someone = await api.as('contributor');
  tus = sender(api, someone);
});

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Its bytes wait no longer: they go right after the outcome is written. */
async function expectGone(id: string): Promise<void> {
  while ((await readdir(path.join(folder, 'uploads'))).includes(id)) await sleep(20);
}

describe('a file that is sent in', () => {
  it('becomes an asset with its measures and a rendition, and its bytes wait no longer', async () => {
    const outcome = await tus.whole(await noise(40), 'page 1.png');
    expect(outcome).toMatchObject({ state: 'TAKEN', isDuplicate: false, reason: '', remedy: '' });
    expect(outcome.taken?.image).toMatchObject({ width: 40, height: 40 });
    expect(outcome.taken?.image.renditions.length).toBeGreaterThan(0);
    const asset = await api.database.manager.findOneByOrFail(Asset, { id: outcome.taken?.assetId });
    expect(asset.originalName).toBe('page 1.png');
    await expectGone(outcome.id);
  });

  it('goes on where it was cut', async () => {
    const bytes = await noise(60);
    const half = Math.floor(bytes.length / 2);
    const upload = await tus.begin(bytes.length, 'cut.png');
    await tus.send(upload, bytes.subarray(0, half), 0);
    expect(await tus.arrived(upload)).toBe(half);
    expect((await tus.send(upload, bytes, 0)).status).toBe(409);
    await tus.send(upload, bytes.subarray(half), half);
    expect((await tus.settled(upload)).state).toBe('TAKEN');
  });

  it('is still known to be whole when the answer to its last piece was lost', async () => {
    const bytes = await noise(20);
    const upload = await tus.begin(bytes.length, 'lost.png');
    await tus.send(upload, bytes, 0);
    await tus.settled(upload);
    expect(await tus.arrived(upload)).toBe(bytes.length);
  });

  it('answers the asset that is there when its bytes were here before', async () => {
    const bytes = await noise(30);
    const first = await tus.whole(bytes, 'one.png');
    const second = await tus.whole(bytes, 'same again.png');
    expect(second).toMatchObject({ state: 'TAKEN', isDuplicate: true, taken: { assetId: first.taken?.assetId } });
    expect(first.isDuplicate).toBe(false);
  });
});

describe('an api that died', () => {
  it('between the last byte and the intake: the next one takes the file in', async () => {
    const bytes = await noise(25);
    const id = await leftWhole(bytes);
    const next = await startApi({ MEDIA_DIR: folder });
    expect((await tus.settled(`/admin/uploads/${id}`)).state).toBe('TAKEN');
    await next.close();
  });

  it('between the intake and its note: the file is taken in again as the same asset, and not called a duplicate', async () => {
    const bytes = await noise(26);
    const id = await leftWhole(bytes, new Date(Date.now() - 1_000));
    const other = await tus.whole(bytes, 'x.png');
    await api.database.manager.delete(Upload, { id: other.id });
    const next = await startApi({ MEDIA_DIR: folder });
    expect(await tus.settled(`/admin/uploads/${id}`)).toMatchObject({ isDuplicate: false, taken: other.taken });
    await expectGone(id);
    await next.close();
  });
});

describe('a file that cannot be taken', () => {
  it('is refused with a reason and a remedy, and nothing of it is kept', async () => {
    const page = await noise(50);
    const hostile: Record<string, [Buffer, RegExp, string]> = {
      'logo.svg': [Buffer.from('<svg onload="alert(1)"/>'), /is an SVG/, 'Export it as one of these'],
      'battery.psd': [Buffer.from('8BPS\0\x01'), /is a Photoshop file/, 'Export it as one of these'],
      'empty.png': [Buffer.alloc(0), /is an empty file/, 'Export it'],
      'cut.png': [page.subarray(0, page.length / 2), /is damaged or cut short/, 'Export it again'],
      'script.gif': [Buffer.from('GIF89a/*\0\0*/=1;alert(document.cookie)//'), /is damaged|is cut short/, 'Export it'],
      'bomb.png': [png(60_000, 60_000, { rows: 0 }), /is 60000 × 60000 pixels/, 'Make it smaller'],
    };
    const before = await api.database.manager.count(Asset);
    for (const [name, [bytes, reason, remedy]] of Object.entries(hostile)) {
      const outcome = await tus.whole(bytes, name);
      expect(outcome).toMatchObject({ state: 'REFUSED', taken: null, reason: expect.stringMatching(reason) });
      expect(outcome.reason.startsWith(name)).toBe(true);
      expect(outcome.remedy.startsWith(remedy)).toBe(true);
      await expectGone(outcome.id);
    }
    expect(await api.database.manager.count(Asset)).toBe(before);
  });

  it('may be something else besides an image: what is shown of it is the image alone', async () => {
    const payload = Buffer.from('<script>alert("both a picture and a page")</script>PK\x03\x04');
    const outcome = await tus.whole(Buffer.concat([await noise(32), payload]), 'both.png');
    expect(outcome.state).toBe('TAKEN');
    for (const { url } of outcome.taken?.image.renditions ?? []) {
      const name = path.basename(url);
      const served = await readFile(path.join(folder, 'renditions', name.slice(0, 2), name));
      expect(served.includes('<script>')).toBe(false);
      expect(served.includes('PK\x03\x04')).toBe(false);
    }
  });

  it('is turned away before a byte of it came when it is too large', async () => {
    const answer = await tus.create(uploadLimits.bytes + 1, 'fat.png');
    expect([answer.status, answer.text]).toEqual([413, expect.stringMatching(/100 MiB\. Make it smaller/)]);
  });

  it('cannot be longer than it said', async () => {
    const upload = await tus.begin(10, 'more.png');
    expect((await tus.send(upload, Buffer.alloc(11), 0)).status).toBe(413);
    expect(await tus.arrived(upload)).toBe(0);
  });
});

describe('who may send', () => {
  it('nobody who is not signed in, and no page of another site', async () => {
    const stranger = sender(api, api.anyone);
    expect((await stranger.create(10, 'x.png')).status).toBe(401);
    const upload = await tus.begin(10, 'x.png');
    for (const method of ['POST', 'PATCH', 'HEAD', 'DELETE']) {
      const elsewhere = { origin: 'https://elsewhere.example', 'upload-offset': '0', 'upload-length': '10' };
      const answer = await tus.request(method, method === 'POST' ? '/admin/uploads' : upload, elsewhere);
      expect([method, answer.status]).toEqual([method, 403]);
      const framed = await tus.request(method, method === 'POST' ? '/admin/uploads' : upload, {
        'sec-fetch-site': 'cross-site',
      });
      expect([method, framed.status]).toEqual([method, 403]);
    }
    expect((await stranger.look(upload)).status).toBe(401);
    expect(await tus.arrived(upload)).toBe(0);
  });

  it('no token without the right to', async () => {
    const owner = await api.as('owner');
    const { id: accountId, name, role } = owner.account;
    const from = { address: '', device: '' };
    const by = new AuthorContext({ accountId, name, role, sessionId: null, tokenId: null, from, confirmedAt: null });
    const tokenFor = async (scope: 'comic.write' | 'media.write') => {
      const input = { name: scope, scopes: [scope], days: 1 };
      const { secret } = await api.app.get(ManageTokens).create(by, input);
      return sender(api, authorClient(api, { authorization: `Bearer ${secret}` }));
    };
    expect((await (await tokenFor('comic.write')).create(10, 'x.png')).status).toBe(403);
    expect((await (await tokenFor('media.write')).whole(await noise(21), 'x.png')).state).toBe('TAKEN');
  });

  it("nobody to what is somebody else's, which is as if it were not there", async () => {
    const upload = await tus.begin(10, 'mine.png');
    const other = sender(api, await api.as('owner'));
    expect((await other.look(upload)).status).toBe(404);
    expect((await other.send(upload, Buffer.alloc(10), 0)).status).toBe(404);
    expect(await other.outcomeOf(upload)).toBeUndefined();
  });

  it('nobody who has too many unfinished, until some are given up', async () => {
    const busy = sender(api, await api.as('contributor'));
    const begun = await Promise.all(Array.from({ length: uploadLimits.open }, () => busy.begin(10, 'x.png')));
    expect((await busy.create(10, 'x.png')).status).toBe(429);
    expect((await busy.request('DELETE', begun[0] ?? '', {})).status).toBe(204);
    expect((await busy.create(10, 'x.png')).status).toBe(201);
  });

  it('is answered with nothing that may be stored or read by other sites', async () => {
    const { headers } = await tus.look(await tus.begin(10, 'x.png'));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).not.toBe('*');
  });
});

describe('what is old', () => {
  it('is forgotten: unfinished uploads after a week, outcomes after a month', async () => {
    const [unfinished, young] = [await tus.begin(10, 'old.png'), await tus.begin(10, 'young.png')];
    const outcome = await tus.whole(await noise(22), 'x.png');
    const uploads = api.app.get(Uploads);
    const id = unfinished.split('/').at(-1);
    await api.database.manager.update(Upload, { id }, { createdAt: new Date(Date.now() - uploadLimits.unfinishedFor) });
    await uploads.clearAway();
    expect((await tus.look(unfinished)).status).toBe(404);
    expect((await tus.look(young)).status).toBe(200);
    await uploads.clearAway(Date.now() + uploadLimits.outcomeFor + 1_000);
    expect(await tus.outcomeOf(`/${outcome.id}`)).toBeUndefined();
  });
});

/** What is there of a file whose bytes have all arrived, before anything was made of it. */
async function leftWhole(bytes: Buffer, createdAt = new Date()): Promise<string> {
  const upload = await tus.begin(bytes.length, 'left.png');
  const id = upload.split('/').at(-1) ?? '';
  await writeFile(path.join(folder, 'uploads', id), bytes);
  await api.database.manager.update(Upload, { id }, { createdAt });
  return id;
}
