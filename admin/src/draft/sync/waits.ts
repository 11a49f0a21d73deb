/** Settles after so many milliseconds, or at once when it is told to stop. */
export const sleep = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener('abort', end);
  });

/** Waits between tries: longer each time, never two devices in step. */
export class Retries {
  #early = new AbortController();

  /** @param range shortest and longest wait, in milliseconds */
  constructor(private readonly range: readonly [number, number]) {}

  async wait(tries: number, stop: AbortSignal): Promise<void> {
    const [shortest, longest] = this.range;
    this.#early = new AbortController();
    const milliseconds = Math.min(longest, shortest * 2 ** tries) * (0.5 + Math.random() / 2);
    await sleep(milliseconds, AbortSignal.any([stop, this.#early.signal]));
  }

  /** Ends the wait there is. */
  hurry(): void {
    this.#early.abort();
  }
}
