import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '../../scripts/lib/network.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** A data folder of its own and what was started on it; `remove` ends what is left and deletes it. */
export class Checkout {
  readonly dir = mkdtempSync(path.join(os.tmpdir(), 'longbox-set-up-'));
  readonly #launchers: Launcher[] = [];

  private constructor(readonly port: number) {}

  static async fresh(): Promise<Checkout> {
    return new Checkout(await freePort('127.0.0.1'));
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Runs a script of `scripts/` on this data folder. */
  run(script: 'start' | 'longbox', args: string[] = [], env: NodeJS.ProcessEnv = {}): Launcher {
    const launcher = new Launcher(script, args, {
      LONGBOX_DATA: this.dir,
      LONGBOX_PORT: String(this.port),
      LONGBOX_DEMO: 'off',
      ...env,
    });
    this.#launchers.push(launcher);
    return launcher;
  }

  /** Starts the site and waits until it says that it is ready. */
  async start(env: NodeJS.ProcessEnv = {}): Promise<Launcher> {
    const launcher = this.run('start', [], env);
    await launcher.says('Longbox is ready');
    return launcher;
  }

  /** Processes of this site: their command lines name its data folder, or they belong to the session of one that does. */
  processes(): { pid: number; command: string }[] {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => processOf(Number(name)) ?? []);
    const own = all.filter(({ command, environment }) => `${command}\n${environment}`.includes(this.dir));
    const sessions = new Set(own.map(({ session }) => session));
    const outside = processOf(process.pid)?.session;
    return all.filter((one) => own.includes(one) || (one.session !== outside && sessions.has(one.session)));
  }

  /** Kills whatever of it runs, at once. */
  killAll(): void {
    for (const { pid } of this.processes()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended because another one was killed before it.
      }
    }
  }

  async remove(): Promise<void> {
    for (const launcher of this.#launchers) await launcher.end('SIGTERM');
    this.killAll();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** One run of a script, in a session of its own as a terminal would give it. */
export class Launcher {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  output = '';

  constructor(script: string, args: string[], env: NodeJS.ProcessEnv) {
    const settings: NodeJS.ProcessEnv = { ...process.env, ...env };
    // These promises are about private servers, run as npm would not be there.
    delete settings['DATABASE_URL'];
    delete settings['npm_lifecycle_event'];
    this.#child = spawn(process.execPath, [path.join(root, `scripts/${script}.mjs`), ...args], {
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  /** Waits until it has said this. */
  async says(words: string): Promise<void> {
    while (!this.output.includes(words)) {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`It ended without saying "${words}", but:\n${this.output}`);
      }
      await sleep(50);
    }
  }

  /** Sends the signal and answers with the exit status, null when the signal itself ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    return this.ended;
  }
}

/** What Linux says of a process; undefined when it is gone or only waits to be buried. */
function processOf(pid: number): { pid: number; session: number; command: string; environment: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const words = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
    return { pid, session: Number(fields[3]), command: words('cmdline'), environment: words('environ') };
  } catch {
    return undefined;
  }
}
