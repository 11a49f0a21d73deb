/** Waiting that can be cut short. A wake-up that comes while its owner is busy cuts the next nap short. */
export class Nap {
  #woken = false;
  #end: () => void = () => undefined;

  wake(): void {
    this.#woken = true;
    this.#end();
  }

  /** Wake-ups until now are being answered. */
  awake(): void {
    this.#woken = false;
  }

  /** Resolves after so many milliseconds, or as soon as it is woken. */
  async take(ms: number): Promise<void> {
    if (this.#woken) return;
    await new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, ms);
      this.#end = () => {
        clearTimeout(timeout);
        resolve();
      };
    });
  }
}
