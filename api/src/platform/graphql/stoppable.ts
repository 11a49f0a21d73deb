/**
 * An async generator that ends at once when it is told to, also while it waits. (A plain one ends at its next `yield`: a
 * subscription nobody follows any more would live until something happens.) `begin` waits with `stopped`.
 */
export function stoppable<Value>(
  begin: (stop: AbortSignal) => AsyncGenerator<Value, void, void>,
): AsyncGenerator<Value> {
  const stop = new AbortController();
  const values = begin(stop.signal);
  const end = (): Promise<IteratorResult<Value>> => {
    stop.abort();
    return values.return();
  };
  return {
    next: () => values.next(),
    return: end,
    throw: (fault: unknown) => {
      stop.abort();
      return values.throw(fault);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Waits until somebody calls what `ask` is given, or until there is nobody to wait for. */
export const awaited = (stop: AbortSignal, ask: (wake: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      stop.removeEventListener('abort', wake);
      resolve();
    };
    if (stop.aborted) return wake();
    stop.addEventListener('abort', wake);
    ask(wake);
  });
