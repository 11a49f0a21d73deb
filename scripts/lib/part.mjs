// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

import { killGroup } from './tethered.mjs';

/** @typedef {import('./processes.mjs').Running} Running */

/** First and longest wait before a part that died is started again, in milliseconds; it doubles in between. */
const backOff = { first: 200, longest: 30_000 };
/** A part that has run for so long starts with the first wait again, in milliseconds. */
const steady = 60_000;

/** One part of a running site. */
export class Part {
  /** @type {Running | undefined} */
  #running;
  /** @type {Promise<Running> | undefined} */
  #starting;
  /** Whether it should run; a part that ends while it should is one that died. */
  #wanted = false;
  #wait = backOff.first;
  /** @type {AbortController} ends a wait for the next attempt */
  #waiting = new AbortController();
  #launch;
  #revive;
  #say;

  /**
   * @param {string} name as a person knows it
   * @param {() => Promise<Running>} launch resolves when it serves
   * @param {{ revive: boolean, say: (line: string) => void }} how `revive`: start it again whenever it dies
   */
  constructor(name, launch, { revive, say }) {
    this.name = name;
    this.#launch = launch;
    this.#revive = revive;
    this.#say = say;
  }

  /** Of the running process; undefined when none runs or another launcher started it. */
  get pid() {
    return this.#running?.pid;
  }

  /** Resolves when it serves; rejects when it does not start. */
  async start() {
    this.#wanted = true;
    this.#waiting = new AbortController();
    this.#starting = this.#launch();
    const running = await this.#starting.finally(() => (this.#starting = undefined));
    const since = Date.now();
    this.#running = running;
    void running.ended.then((reason) => this.#died(running, reason, Date.now() - since));
  }

  /** Ends it and waits. */
  async stop() {
    this.#wanted = false;
    this.#waiting.abort();
    await this.#starting?.catch(() => {});
    await this.#running?.stop();
    this.#running = undefined;
  }

  /** Ends it if it runs and starts it. */
  async restart() {
    await this.stop();
    await this.start();
  }

  /** Ends it as a crash would, and waits until it is gone. Only a part that is revived comes back by itself. */
  async kill() {
    const running = this.#running;
    if (running?.pid === undefined) return;
    process.kill(running.pid, 'SIGKILL');
    await running.ended;
    killGroup(running.pid);
  }

  /**
   * @param {Running} running
   * @param {string} reason
   * @param {number} age milliseconds
   */
  async #died(running, reason, age) {
    if (this.#running !== running || !this.#wanted) return;
    killGroup(running.pid);
    this.#running = undefined;
    if (!this.#revive) return;
    if (age > steady) this.#wait = backOff.first;
    this.#say(`${this.name} ended by itself (${reason}); it is started again.`);
    while (this.#wanted) {
      try {
        await sleep(this.#wait, undefined, { signal: this.#waiting.signal });
        this.#wait = Math.min(this.#wait * 2, backOff.longest);
        await this.start();
        if (this.#wanted) this.#say(`${this.name} is back.`);
        return;
      } catch (error) {
        if (!this.#wanted) return;
        const why = error instanceof Error ? error.message : String(error);
        this.#say(`${why}\n${this.name} is tried again in ${Math.ceil(this.#wait / 1000)} s.`);
      }
    }
  }
}
