import { createSignal } from 'solid-js';

/** Numbers beside the rail's sections; what is not known is left out. */
export interface Counts {
  comics?: number;
  queue?: number;
}

const [known, setKnown] = createSignal<Counts>();

export const counts = known;
export const setCounts = setKnown;
