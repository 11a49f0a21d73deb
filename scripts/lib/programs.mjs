// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Where servers are installed; an ordinary user's PATH often lacks them. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The full path of the first of `names` that can be run on this machine.
 * `LONGBOX_PROGRAMS`, a list of folders, replaces both PATH and the usual system folders.
 * @param {...string} names
 * @returns {string | undefined}
 */
export function findProgram(...names) {
  const { LONGBOX_PROGRAMS, PATH = '' } = process.env;
  const folders = LONGBOX_PROGRAMS?.split(':') ?? [...PATH.split(':'), ...systemFolders];
  for (const name of names) {
    for (const folder of folders) {
      const file = path.resolve(folder, name);
      if (canRun(file)) return file;
    }
  }
  return undefined;
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
