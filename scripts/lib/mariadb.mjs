// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive, socketFolder, temporaryFolder } from './folders.mjs';
import { serverFlags, userFlag } from './mariadb-flags.mjs';
import { answers } from './mariadb-ping.mjs';
import { findProgram } from './programs.mjs';
import { end, ended, spawnTethered } from './tethered.mjs';

/**
 * A private MariaDB that listens on a unix socket only.
 * @typedef {object} PrivateMariaDb
 * @property {string} socket
 * @property {number | undefined} pid the server's process; undefined when another launcher started it
 * @property {(database?: string) => string} url what to give as DATABASE_URL; the database is `longbox` unless named
 * @property {Promise<string>} ended resolves with the reason when the server is gone; never for another launcher's
 * @property {() => Promise<void>} stop ends the server if we started it, and removes its data when it was for tests
 */

/**
 * Makes sure a private MariaDB with the database `longbox` runs on the data in `dir`, and waits until it answers.
 * @param {{ dir?: string, run?: string, testing?: boolean, flags?: readonly string[] }} [options] `dir`: absolute folder
 * for the data (a throw-away one in memory when absent); `run`: folder for the socket, `dir` unless given; `testing`:
 * quick instead of durable; `flags`: more options of the server
 * @returns {Promise<PrivateMariaDb>}
 */
export async function startMariaDb({ dir, run, testing = dir === undefined, flags = [] } = {}) {
  const home = dir ?? temporaryFolder();
  mkdirSync(path.join(home, 'tmp'), { recursive: true, mode: 0o700 });
  const socket = path.join(socketFolder(run ?? home), 'mariadb.sock');
  const data = path.join(home, 'data');
  const pidFile = path.join(home, 'mariadb.pid');

  /** @param {string} [database] */
  const url = (database = 'longbox') => `mysql://root@localhost/${database}?socketPath=${encodeURIComponent(socket)}`;
  if (await foundRunning(socket, pidFile, data)) {
    return { socket, pid: undefined, url, ended: new Promise(() => {}), stop: async () => {} };
  }

  if (!existsSync(data)) await initialise(home, data);
  const errorLog = path.join(home, 'error.log');
  const initFile = path.join(home, 'init.sql');
  writeFileSync(initFile, 'CREATE DATABASE IF NOT EXISTS longbox CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n');
  const server = spawnTethered(
    required('mariadbd', 'mysqld'),
    [
      '--no-defaults',
      ...serverFlags(testing),
      ...flags,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${pidFile}`,
      `--log-error=${errorLog}`,
      `--tmpdir=${path.join(home, 'tmp')}`,
      `--init-file=${initFile}`,
    ],
    { stdio: 'ignore' },
  );
  while (!(await answers(socket))) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) {
      throw new Error(`MariaDB did not start (${await ended(server)}). Its log, ${errorLog}, ends:\n${tail(errorLog)}`);
    }
    await sleep(20);
  }
  const stop = async () => {
    await end(server, { patience: 60_000 });
    if (dir === undefined) rmSync(home, { recursive: true, force: true });
  };
  return { socket, pid: server.pid, url, ended: ended(server), stop };
}

/**
 * Whether a server already runs on this data. One that is still starting or ending is waited for, since a second server
 * on the same data would hang for half a minute and then give up.
 * @param {string} socket
 * @param {string} pidFile
 * @param {string} data
 */
async function foundRunning(socket, pidFile, data) {
  for (;;) {
    if (await answers(socket)) return true;
    if (!existsSync(pidFile)) return false;
    const pid = Number(readFileSync(pidFile, 'utf8'));
    if (!pid || !isAlive(pid) || !commandLine(pid).includes(`--datadir=${data}`)) return false;
    await sleep(50);
  }
}

/** @param {number} pid */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/**
 * Makes the system tables under another name first: an interrupted set-up never leaves half a data folder behind.
 * @param {string} home
 * @param {string} data
 */
async function initialise(home, data) {
  for (const name of readdirSync(home)) {
    if (name.startsWith('data.new')) rmSync(path.join(home, name), { recursive: true, force: true });
  }
  const fresh = path.join(home, `data.new-${process.pid}`);
  const installer = spawn(
    required('mariadb-install-db', 'mysql_install_db'),
    [
      '--no-defaults',
      '--force',
      ...userFlag,
      `--datadir=${fresh}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    // Temporary tables of its own: beside those of another that is being set up at the same time, it has crashed.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: path.join(home, 'tmp') } },
  );
  let output = '';
  installer.stdout.on('data', (chunk) => (output += chunk));
  installer.stderr.on('data', (chunk) => (output += chunk));
  const how = await ended(installer);
  if (installer.exitCode !== 0) throw new Error(`MariaDB's data folder could not be made (${how}):\n${output.trim()}`);
  renameSync(fresh, data);
}

/** @param {...string} names */
function required(...names) {
  const program = findProgram(...names);
  if (!program) {
    throw new Error('MariaDB is missing; run: apt-get install -y mariadb-server-core mariadb-client-core');
  }
  return program;
}

/** @param {string} file */
function tail(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : '(empty)';
}
