import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';

import { examine } from '../src/operator/doctor/examine.js';
import { readConfig } from '../src/platform/config/config.js';
import { OutboxEvent } from '../src/platform/events/outbox-event.entity.js';
import { Job } from '../src/platform/jobs/job.entity.js';
import { testDatabaseUrl } from './database.js';
import { image, ImportSite } from './import-site.js';

let site: ImportSite;
let server: Server | undefined;

beforeAll(async () => {
  site = await ImportSite.open();
});
beforeEach(() => site.empty());
afterEach(() => server?.close());
afterAll(() => site.close());

/** State and words of each part's finding. */
async function findings(env: NodeJS.ProcessEnv = {}): Promise<Record<string, string>> {
  const found = await examine(
    readConfig({
      DATABASE_URL: await testDatabaseUrl(),
      MEDIA_DIR: site.mediaFolder,
      LONGBOX_URL: 'http://127.0.0.1:9',
      ...env,
    }),
  );
  for (const { state, advice } of found) if (state === 'fault') expect(advice).toBeTruthy();
  return Object.fromEntries(found.map(({ part, state, says }) => [part, `${state}: ${says}`]));
}

/** Something that answers in place of nginx, with a status for each path. */
async function answering(statuses: Record<string, number>): Promise<string> {
  server = createServer((request, response) => {
    response.writeHead(statuses[request.url ?? ''] ?? 404).end();
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('the doctor', () => {
  it('finds database and media folder in order, and says when nothing answers to readers', async () => {
    expect(await findings()).toEqual({
      database: expect.stringMatching(/^ok: MariaDB .* has the tables of this version/),
      'media folder': expect.stringMatching(/^(ok|note): .* can be written/),
      images: 'ok: All 0 originals are there, with all their renditions.',
      publisher: 'ok: 0 comics wait for their moment.',
      jobs: 'ok: All are done.',
      nginx: expect.stringMatching(/^fault: Nothing answers at http:\/\/127\.0\.0\.1:9/),
    });
  });

  it('tells nginx, the document server and the api apart', async () => {
    expect(await findings({ LONGBOX_URL: await answering({ '/': 502, '/graphql': 200 }) })).toMatchObject({
      nginx: expect.stringMatching(/^ok/),
      'document server': 'fault: The first page comes with status 502.',
      api: expect.stringMatching(/^ok/),
    });
    server?.close();
    expect(await findings({ LONGBOX_URL: await answering({ '/': 200, '/graphql': 503 }) })).toMatchObject({
      'document server': expect.stringMatching(/^ok/),
      api: 'fault: It does not answer (status 503).',
    });
  });

  it('names an original that is gone', async () => {
    await site.run(await site.given({ 'lost.png': await image(77) }));
    expect((await findings())['images']).toMatch(/^note: 1 of 1 lack a size or format/);
    await rm(path.join(site.mediaFolder, 'originals'), { recursive: true });
    expect((await findings())['images']).toMatch(/^fault: 1 of 1 originals are gone: lost\.png/);
  });

  it('says when nobody is told of what was published', async () => {
    const dueAt = new Date(Date.now() - 150_000);
    const event = { kind: 'comic.published', uniqueKey: 'a', payload: {}, dueAt };
    await site.database.getRepository(OutboxEvent).insert(event);
    expect((await findings())['publisher']).toBe(
      'fault: Publications and changes nobody was told of: 1, the first due 2 min ago.',
    );
  });

  it('reports work that failed, with its reason, and work that nobody does', async () => {
    const job = { kind: 'images', payload: {}, dueAt: new Date(Date.now() - 3_600_000) };
    await site.database.getRepository(Job).insert({ ...job, id: uuidv7(), uniqueKey: 'a' });
    expect((await findings())['jobs']).toBe('note: 1 of 1 wait for more than a quarter of an hour.');
    await site.database
      .getRepository(Job)
      .insert({ ...job, id: uuidv7(), uniqueKey: 'b', state: 'failed', lastError: 'It broke\n at x' });
    expect((await findings())['jobs']).toBe('fault: 1 failed, the latest: images: It broke.');
  });

  it('says so when the database does not answer, and looks at what is left', async () => {
    const found = await findings({ DATABASE_URL: 'mysql://root@localhost/longbox?socketPath=/nowhere.sock' });
    expect(found['database']).toMatch(/^fault: It does not answer/);
    expect(found['media folder']).toMatch(/^(ok|note)/);
  });
});
