import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { addTag, query, tags } from './database.js';
import { Checkout } from './launcher.js';

describe('npm start', () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await Checkout.fresh();
  });
  afterEach(async () => {
    await checkout.remove();
  });

  const home = async () => (await fetch(`${checkout.url}/`)).status;

  it('serves the site at one address, ends on Ctrl-C without leaving a process, and has everything again later', async () => {
    const first = await checkout.start();
    expect(first.output).toContain(`Read      ${checkout.url}/`);
    expect(await home()).toBe(200);
    await addTag(checkout.dir, 'kept');

    expect(await first.end('SIGINT')).toBe(0);
    expect(checkout.processes()).toEqual([]);
    await expect(home()).rejects.toThrow('fetch failed');

    await checkout.start();
    expect(await home()).toBe(200);
    expect(await tags(checkout.dir)).toEqual(['kept']);
  });

  it('ends cleanly when it is asked to in the middle of starting', async () => {
    const launcher = checkout.run('start');
    await launcher.says('Starting');
    await sleep(300);
    expect(await launcher.end('SIGTERM')).toBe(130);
    expect(checkout.processes()).toEqual([]);
    await checkout.start();
    expect(await home()).toBe(200);
  });

  it('loses nothing that was acknowledged when its launcher is killed', async () => {
    const first = await checkout.start();
    await addTag(checkout.dir, 'acknowledged');
    await first.end('SIGKILL');
    await checkout.start();
    expect(await home()).toBe(200);
    expect(await tags(checkout.dir)).toEqual(['acknowledged']);
  });

  it('loses nothing when everything is killed at once', async () => {
    await checkout.start();
    await addTag(checkout.dir, 'acknowledged');
    checkout.killAll();
    await checkout.start();
    expect(await home()).toBe(200);
    expect(await tags(checkout.dir)).toEqual(['acknowledged']);
  });

  it.each(['mariadbd', 'nginx: master', 'api/dist/main.js', 'web/dist/server/main.js'])(
    'brings %s back when it dies',
    async (part) => {
      const launcher = await checkout.start();
      await addTag(checkout.dir, 'acknowledged');
      const victim = checkout.processes().find(({ command }) => command.includes(part));
      expect(victim).toBeDefined();
      process.kill(victim?.pid ?? 0, 'SIGKILL');
      await launcher.says('is back.');
      expect(await home()).toBe(200);
      expect(await tags(checkout.dir)).toEqual(['acknowledged']);
    },
  );

  it('says who has the port when it is taken', async () => {
    const other = net.createServer().listen(checkout.port, '127.0.0.1');
    const launcher = checkout.run('start');
    expect(await launcher.ended).toBe(1);
    expect(launcher.output).toMatch(
      new RegExp(`^Port ${checkout.port} is taken by another program\\..*LONGBOX_PORT=\\d+ npm start$`, 'm'),
    );
    expect(launcher.output).not.toContain('    at ');
    expect(checkout.processes()).toEqual([]);
    other.close();
  });

  it('says that the site already runs, and leaves it alone', async () => {
    const first = await checkout.start();
    const second = checkout.run('start');
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`This site already runs at ${checkout.url}`);
    expect(first.output).not.toContain('Stopping');
    expect(await home()).toBe(200);
  });

  it('refuses data that a newer version has written, and changes nothing', async () => {
    const first = await checkout.start();
    await query(checkout.dir, "INSERT INTO migrations (timestamp, name) VALUES (99999999999999, 'FromTheFuture')");
    await first.end('SIGINT');
    const second = checkout.run('start');
    expect(await second.ended).toBe(1);
    expect(second.output).toMatch(/written by a newer Longbox.*FromTheFuture/);
    expect(second.output).not.toContain('    at ');
    expect(checkout.processes()).toEqual([]);
  });

  it('names the one command that installs what is missing', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'longbox-no-programs-'));
    const launcher = checkout.run('start', [], { LONGBOX_PROGRAMS: empty });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output).toMatch(
      /^MariaDB and nginx are missing; run this once as root and start again: apt-get install \S.*mariadb-server-core/m,
    );
  });

  it('runs beside another site, each with its own data', async () => {
    const other = await Checkout.fresh();
    try {
      await Promise.all([checkout.start(), other.start()]);
      await addTag(checkout.dir, 'mine');
      await addTag(other.dir, 'theirs');
      expect([await tags(checkout.dir), await tags(other.dir)]).toEqual([['mine'], ['theirs']]);
      await Promise.all([checkout.run('longbox', ['migrate']).ended, other.run('longbox', ['migrate']).ended]);
      expect(await home()).toBe(200);
    } finally {
      await other.remove();
    }
  });
});

describe('npm run longbox', () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await Checkout.fresh();
  });
  afterEach(async () => {
    await checkout.remove();
  });

  it('works on a site that does not run, and leaves no process behind', async () => {
    const command = checkout.run('longbox', ['migrate']);
    expect(await command.ended).toBe(0);
    expect(command.output).toContain('Migrated');
    expect(checkout.processes()).toEqual([]);
  });

  it('works on a site that runs, and leaves it running', async () => {
    await checkout.start();
    const command = checkout.run('longbox', ['migrate']);
    expect(await command.ended).toBe(0);
    expect(command.output).toContain('up to date');
    expect((await fetch(`${checkout.url}/`)).status).toBe(200);
  });

  it('tells a stranger what it can do', async () => {
    const command = checkout.run('longbox', ['--help']);
    expect(await command.ended).toBe(0);
    expect(command.output).toContain('migrate');
  });
});
