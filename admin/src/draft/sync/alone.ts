/** Runs work for which one tab of a browser is enough. */
export interface Alone {
  /**
   * Calls `work` when no other tab does work of that name, perhaps much later, with a signal that tells it to end. The
   * answered function takes it back.
   */
  run(name: string, work: (stop: AbortSignal) => Promise<void>): () => void;
}

/** By the browser's locks; where it has none (a plain address without TLS) every tab works, which is only more work. */
export const aloneInBrowser: Alone = {
  run(name, work) {
    const stop = new AbortController();
    const locks = 'locks' in navigator ? navigator.locks : undefined;
    const working = locks ? locks.request(name, { signal: stop.signal }, () => work(stop.signal)) : work(stop.signal);
    // A request that is taken back while it waits ends with an AbortError.
    working.catch((reason: unknown) => {
      if (!stop.signal.aborted) throw reason;
    });
    return () => stop.abort();
  },
};
