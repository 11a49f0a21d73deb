import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';

/** A part of the document whose changes can be followed; every Yjs type is one. */
interface Followed {
  observeDeep(listener: () => void): void;
  unobserveDeep(listener: () => void): void;
}

/**
 * What `read` finds in a part of the draft, again after every change in it or below it. A list with the same members is
 * the same list: nothing that is drawn from it is drawn anew.
 */
export function createRead<T>(part: Followed, read: () => T): Accessor<T> {
  const [version, setVersion] = createSignal(0);
  const onChange = () => void setVersion((before) => before + 1);
  part.observeDeep(onChange);
  onCleanup(() => part.unobserveDeep(onChange));
  return createMemo(
    () => {
      version();
      return read();
    },
    undefined,
    { equals: same },
  );
}

const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => one === b[index]));
