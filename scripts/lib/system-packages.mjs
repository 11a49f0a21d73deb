// @ts-check
import { findProgram } from './programs.mjs';

/**
 * What Longbox takes from the system, and the Debian packages it is in.
 * `-core`: the programs without a service of the system.
 * @type {Readonly<Record<string, { programs: readonly string[], packages: readonly string[] }>>}
 */
export const needs = {
  MariaDB: {
    programs: ['mariadbd', 'mysqld'],
    packages: ['mariadb-server-core', 'mariadb-client-core'],
  },
  nginx: {
    programs: ['nginx'],
    packages: ['nginx-light', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
  Chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium'],
  },
};

/**
 * The sentence for somebody who has to install these.
 * @param {readonly string[]} names keys of `needs`
 */
export function missing(names) {
  const packages = names.flatMap((name) => needs[name]?.packages ?? []);
  const what = `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} missing`;
  if (!findProgram('apt-get') && !process.env['LONGBOX_PROGRAMS']) {
    const formulae = names.map((name) => name.toLowerCase()).join(' ');
    return `${what}; install with the system's package manager (on macOS: brew install ${formulae}) and start again.`;
  }
  return `${what}; run this once as root and start again: apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}
