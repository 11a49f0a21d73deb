import { createSignal } from 'solid-js';

/** A line that appears in the corner and leaves by itself. */
export interface Notice {
  id: number;
  text: string;
  /** Makes it stay longer, with a button. */
  act?: { label: string; run: () => void } | undefined;
}

const [notices, setNotices] = createSignal<readonly Notice[]>([]);
let last = 0;

/** Those that are shown now, oldest first. */
export const shownNotices = notices;

/** Says a line, also to those who listen. With `act` (an Undo) it stays for 10 s, else for 4 s. */
export function notify(text: string, act?: Notice['act']): void {
  last += 1;
  setNotices((before) => [...before.slice(-2), { id: last, text, act }]);
}

/** Takes a notice away. */
export const dismiss = (id: number): void => void setNotices((before) => before.filter((notice) => notice.id !== id));
