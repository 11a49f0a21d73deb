import { createSignal } from 'solid-js';
import type * as Y from 'yjs';

import type { DraftSession, Presence, SaveStatus } from '../src/draft/session';

/** A session that keeps nothing: for looking at the editor and for its tests, never part of the desk's build. */
export function localSession(doc: Y.Doc): DraftSession & {
  setStatus: (status: SaveStatus) => void;
  setOthers: (others: Presence[]) => void;
} {
  const [status, setStatus] = createSignal<SaveStatus>({ state: 'clean', changes: 0, savedAt: new Date() });
  const [others, setOthers] = createSignal<Presence[]>([]);
  return {
    doc,
    ready: Promise.resolve(),
    status,
    retry: () => setStatus({ state: 'clean', changes: 0, savedAt: new Date() }),
    reviewed: () => setStatus({ state: 'clean', changes: 0, savedAt: new Date() }),
    flush: () => Promise.resolve(),
    others,
    at: () => {},
    end: () => {},
    setStatus,
    setOthers,
  };
}
