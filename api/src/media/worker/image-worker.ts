import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { workerLimits } from '../limits.js';
import type { Measures, MeasureTask, Rendered, RenderTask, Reply, Task } from './messages.js';
import { Unusable } from './unusable.js';

/** The built file, also when this one runs from its source in a test: both lie two folders below the package. */
const program = fileURLToPath(new URL('../../../dist/media/worker/main.js', import.meta.url));
const prlimit = '/usr/bin/prlimit';
const idleMs = 30_000;

/**
 * Hands tasks, one at a time, to a process that decodes and encodes. The process is started when first needed, used
 * again, ended when idle, and killed and replaced when a task takes too long or it dies.
 */
export class ImageWorker {
  readonly #memory: number;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #peakMemory = 0;

  /** @param memory bytes the process may use; the system enforces it where `prlimit` exists, as on every Linux */
  constructor(memory: number = workerLimits.memory) {
    this.#memory = memory;
  }

  /** Bytes of the most memory any process of this worker has held. */
  get peakMemory(): number {
    return this.#peakMemory;
  }

  /** @throws {Unusable} when the image is at fault, which includes that it takes too long or too much memory */
  async measure(task: Omit<MeasureTask, 'task'>): Promise<Measures> {
    const reply = await this.#inTurn({ task: 'measure', ...task }, workerLimits.measureMs);
    if ('measures' in reply) return reply.measures;
    throw faultOf(reply);
  }

  /**
   * @param how `pixels`: how many the original has, which decides how long it may take; `signal`: ends the work at once
   * @throws {Unusable} as `measure`; the signal's reason when that was aborted
   */
  async render(
    task: Omit<RenderTask, 'task'>,
    { pixels, signal }: { pixels: number; signal?: AbortSignal },
  ): Promise<Rendered> {
    const patience = workerLimits.renderMs + (pixels / 1e6) * workerLimits.renderMsPerMegapixel;
    const reply = await this.#inTurn({ task: 'render', ...task }, patience, signal);
    if ('rendered' in reply) return reply.rendered;
    throw faultOf(reply);
  }

  /** Ends the process after the task at hand. The worker can be used again; it then starts another. */
  async close(): Promise<void> {
    await this.#last;
    this.#kill();
  }

  #inTurn(task: Task, timeoutMs: number, signal?: AbortSignal): Promise<Reply> {
    const reply = this.#last.then(() => this.#tryTwice(task, timeoutMs, signal));
    this.#last = reply.catch(() => undefined);
    return reply;
  }

  /** A process that someone else ended says nothing about the image, so another is given a try. */
  async #tryTwice(task: Task, timeoutMs: number, signal?: AbortSignal): Promise<Reply> {
    const reply = (await this.#ask(task, timeoutMs, signal)) ?? (await this.#ask(task, timeoutMs, signal));
    if (!reply) throw new Unusable('cannot be decoded within the memory an image may use', 'smaller');
    return reply;
  }

  /** Answers nothing when the process died. */
  async #ask(task: Task, timeoutMs: number, signal?: AbortSignal): Promise<Reply | undefined> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= await this.#start());
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timeout);
        signal?.removeEventListener('abort', aborted);
        child.off('message', replied).off('exit', died).off('error', died);
        this.#idle = setTimeout(() => this.#kill(), idleMs).unref();
      };
      const replied = (reply: Reply): void => {
        settle();
        this.#peakMemory = Math.max(this.#peakMemory, reply.peakMemory);
        resolve(reply);
      };
      const died = (): void => {
        settle();
        if (this.#child === child) this.#child = undefined;
        resolve(undefined);
      };
      const aborted = (): void => {
        settle();
        this.#kill();
        reject(signal?.reason);
      };
      const timeout = setTimeout(() => {
        settle();
        this.#kill();
        reject(new Unusable(`takes longer than ${Math.round(timeoutMs / 1000)} seconds`, 'smaller'));
      }, timeoutMs);
      signal?.addEventListener('abort', aborted);
      child.once('message', replied).once('exit', died).once('error', died);
      child.send(task, (error) => error && died());
    });
  }

  async #start(): Promise<ChildProcess> {
    const node = [process.execPath, '--max-old-space-size=128'];
    const limited = existsSync(prlimit) ? [prlimit, `--data=${this.#memory}`, '--core=0', '--', ...node] : node;
    const [execPath = process.execPath, ...execArgv] = limited;
    // Few arenas: the allocator of glibc keeps freed memory in each, and would come to the limit much sooner.
    const env = { ...process.env, MALLOC_ARENA_MAX: '2' };
    const child = fork(program, [], {
      execPath,
      execArgv,
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // One that cannot start says nothing about any image.
    await new Promise((ready, fail) => {
      child.once('message', ready).once('error', fail);
      child.once('exit', (code, killed) => fail(new Error(`The image worker does not start: ${killed ?? code}.`)));
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    // An idle process keeps nobody alive.
    child.unref();
    child.channel?.unref();
    return child;
  }

  #kill(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function faultOf(reply: Reply): Error {
  if ('unusable' in reply) return new Unusable(reply.unusable, reply.remedy);
  return new Error('fault' in reply ? reply.fault : 'The image worker answered another task than it was given.');
}
