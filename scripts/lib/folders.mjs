// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Longest path a unix socket can have on Linux, in bytes; the longest name we put into a socket folder is `documents.sock`. */
const socketPathLimit = 107;
const longestSocketName = '/documents.sock';

/**
 * `folder` itself when sockets in it have a short enough path, else a private folder of this user under /tmp that
 * belongs to it. It is made when missing.
 * @param {string} folder absolute path
 */
export function socketFolder(folder) {
  if (Buffer.byteLength(folder + longestSocketName) <= socketPathLimit) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const short = path.join('/tmp', `longbox-${os.userInfo().uid}-${digest}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(short);
  if (uid !== os.userInfo().uid || (mode & 0o077) !== 0) {
    throw new Error(`${short} belongs to someone else; remove it or set LONGBOX_DATA to a shorter path.`);
  }
  return short;
}

/**
 * @param {string} file
 * @returns {boolean} whether it is this user's; a file that just went is nobody's
 */
const isOurs = (file) => statSync(file, { throwIfNoEntry: false })?.uid === os.userInfo().uid;

/** What a test database may need, in bytes, before memory is preferred over disk. */
const enoughMemory = 512 * 1024 * 1024;

/**
 * A new folder for throw-away data, in memory where there is room. Left-overs of processes that were killed are removed.
 * @returns {string}
 */
export function temporaryFolder() {
  const shared = '/dev/shm';
  const inMemory = existsSync(shared) && freeBytes(shared) > enoughMemory;
  const parent = inMemory ? shared : os.tmpdir();
  for (const name of readdirSync(parent)) {
    const owner = /^longbox-test-(\d+)-/.exec(name)?.[1];
    const leftOver = path.join(parent, name);
    if (owner && !isAlive(Number(owner)) && isOurs(leftOver)) rmSync(leftOver, { recursive: true, force: true });
  }
  return mkdtempSync(path.join(parent, `longbox-test-${process.pid}-`));
}

/**
 * Bytes this user can still write at `folder`.
 * @param {string} folder
 */
export function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
