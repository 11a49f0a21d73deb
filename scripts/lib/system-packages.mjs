// @ts-check
/** Programs that come from the system's package manager: which are missing, and installing them where we may. */
import { spawn } from 'node:child_process';

import { Complaint } from './complaint.mjs';
import { findProgram } from './programs.mjs';
import { runQuietly } from './quietly.mjs';
import { ended } from './tethered.mjs';

/**
 * What is needed, and the Debian packages it is in. `-core`: the programs without a service of the system.
 * @type {Readonly<Record<string, { programs: readonly string[], packages: readonly string[] }>>}
 */
const needs = {
  MariaDB: { programs: ['mariadbd', 'mysqld'], packages: ['mariadb-server-core', 'mariadb-client-core'] },
  nginx: {
    programs: ['nginx'],
    packages: ['nginx-light', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
  Chromium: { programs: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
};

/**
 * The sentence for somebody who has to install these.
 * @param {readonly string[]} names keys of `needs`
 */
export function missing(names) {
  const what = `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} missing`;
  if (!findProgram('apt-get') && !process.env['LONGBOX_PROGRAMS']) {
    const formulae = names.map((name) => name.toLowerCase()).join(' ');
    return `${what}; install with the system's package manager (on macOS: brew install ${formulae}) and start again.`;
  }
  return `${what}; run this once as root and start again: apt-get install -y --no-install-recommends ${packagesOf(names).join(' ')}`;
}

/** @param {readonly string[]} names */
const packagesOf = (names) => names.flatMap((name) => needs[name]?.packages ?? []);

/**
 * Installs what is missing with apt-get, as root or through sudo, and says so first. Complains where that is impossible.
 * @param {readonly string[]} names keys of `needs`
 * @param {(line: string) => void} say
 * @param {AbortSignal} [signal]
 */
export async function demandPrograms(names, say, signal) {
  const absent = () => names.filter((name) => !findProgram(...(needs[name]?.programs ?? [])));
  const wanted = absent();
  if (wanted.length === 0) return;
  const root = process.getuid?.() === 0;
  const aptGet = findProgram('apt-get');
  // A given list of folders replaces the system's: installing would not help.
  if (process.env['LONGBOX_PROGRAMS'] || !aptGet || !(root || (await maySudo()))) throw new Complaint(missing(wanted));
  const packages = packagesOf(wanted);
  say(
    `Installing ${wanted.join(' and ')} from the system's packages${root ? '' : ' with sudo'}: ${packages.join(' ')}.\n` +
      'No service of the system is started: Longbox runs its own in its data folder.',
  );
  const command = ['sh', '-c', installing, 'longbox', ...packages];
  const [program = 'sh', ...args] = root ? command : ['sudo', ...command];
  const child = spawn(program, args, { stdio: ['inherit', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  await ended(child);
  signal?.throwIfAborted();
  const still = absent();
  if (still.length > 0) throw new Complaint(`apt-get could not install them:\n${output.trimEnd()}\n${missing(still)}`);
}

/** Whether sudo lets us without asking, or can ask in a terminal. */
async function maySudo() {
  if (!findProgram('sudo')) return false;
  return process.stdin.isTTY || (await runQuietly('sudo', ['-n', 'true'])).status === 0;
}

/**
 * Debian starts a package's service when it is installed, unless policy-rc.d says no. Ours says no only while this shell
 * lives, so that it does no harm when it is left behind; a service that was not there before is not enabled either.
 */
const installing = `
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' INT TERM HUP
  printf '#!/bin/sh\\n# Made by Longbox while it installs packages; may be removed.\\n[ -d /proc/%s ] && exit 101\\nexit 0\\n' $$ > "$policy"
  chmod 755 "$policy"
fi
apt-get -q -o DPkg::Lock::Timeout=300 update
apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@" || exit 1
case " $* " in *" nginx-light "*) update-rc.d nginx disable >/dev/null 2>&1 || true ;; esac
`;
