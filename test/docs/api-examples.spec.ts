import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startSite } from '../../scripts/lib/site.mjs';
import { ask } from '../lib/ask.js';
import { documentId } from '../lib/persisted.js';
import type { SampleSite } from '../lib/sample-site.js';
import { type Tap, tap } from '../lib/tap.js';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Code blocks of docs/api.md in one language, in their order. */
const blocksIn = (language: string): string[] =>
  [...readFileSync(path.join(root, 'docs/api.md'), 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(
    ([, name, code = '']) => (name === language ? [code] : []),
  );

/** They run as written, only at this site's address, and with a hash where one stands for all. */
describe('the examples in docs/api.md', () => {
  let site: SampleSite;
  let api: Tap;
  let folder: string;

  beforeAll(async () => {
    site = await startSite();
    const { status, output } = await site.longbox(['import', path.join(root, 'demo/archive')]);
    if (status !== 0) throw new Error(output);
    api = await tap(site, 'api');
    folder = mkdtempSync(path.join(os.tmpdir(), 'longbox-examples-'));
    symlinkSync(path.join(root, 'test/node_modules'), path.join(folder, 'node_modules'));
    copyFileSync(
      path.join(root, 'shared/src/generated/persisted-documents.json'),
      path.join(folder, 'persisted-documents.json'),
    );
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.close();
    await site.stop();
  });

  const here = (code: string): string =>
    code.replaceAll('http://localhost:8080', site.url).replaceAll('<hex>', documentId('Comic').replace('sha256:', ''));

  async function outputOf(code: string): Promise<string> {
    const file = path.join(folder, 'example.mjs');
    writeFileSync(file, here(code));
    const { stdout } = await run(process.execPath, ['--no-warnings', file], { timeout: 60_000 });
    return stdout;
  }

  it('answer with data when asked by curl, in free words and by both forms of persisted GET', async () => {
    const blocks = blocksIn('sh');
    const outputs = await Promise.all(blocks.map((code) => run('bash', ['-ec', here(code)], { timeout: 60_000 })));
    const answers = outputs.flatMap(({ stdout }) => stdout.trim().split('\n')).map((line) => JSON.parse(line));
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(answer.errors).toBeUndefined();
    const [free, byId, byExtension] = answers;
    expect(free.data.comics.nodes).toHaveLength(3);
    expect(byId.data.comic.slug).toBe('number-44');
    expect(byExtension.data.comic.slug).toBe('number-44');
  });

  it('ask with Apollo Client by a GET that the cache answers, and with one’s own document by POST', async () => {
    const [apollo = ''] = blocksIn('js');
    api.clear();
    expect(await outputOf(apollo)).toBe('Number 44\nLeft Luggage\n');
    expect(api.seen).toEqual([expect.stringMatching(/^GET .*persistedQuery/), 'POST /graphql']);
    const stored = await ask(site.url + api.seen[0]?.replace('GET ', ''));
    expect(stored.headers['x-cache']).toMatch(/HIT|STALE|UPDATING/);
  });

  it('ask with urql', async () => {
    const [, urql = '', ...others] = blocksIn('js');
    expect(others).toEqual([]);
    expect((await outputOf(urql)).split(', ')).toHaveLength(3);
  });

  it('go through a list from cursor to cursor', async () => {
    const [query = '', ...others] = blocksIn('graphql');
    expect(others).toEqual([]);
    const { body } = await ask(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = JSON.parse(body);
    expect(errors).toBeUndefined();
    expect(data.comics.nodes.length).toBeGreaterThan(0);
    expect(data.comics.pageInfo).toEqual({ hasNextPage: expect.any(Boolean), endCursor: expect.any(String) });
  });
});
