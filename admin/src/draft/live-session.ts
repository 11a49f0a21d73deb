import { createSignal } from 'solid-js';
import type * as Y from 'yjs';

import { sawNetwork } from '../api/connection';
import { AUTHOR_API, socket } from '../api/socket';
import { isEnded, sessionEnded } from '../session/session-end';
import { followPresence } from './presence/follow-presence';
import { statusOf } from './saving/status-of';
import type { DraftSession } from './session';
import { aloneInBrowser, DraftSync, graphqlTransport, Outbox } from './sync';

/** How long a draft that is left goes on sending, in milliseconds. */
const farewellMs = 10_000;

/** How long a draft may take to open for work that nobody watches, in milliseconds. */
const patienceMs = 30_000;

/** The drafts that are open in this tab, by their comics. */
const openHere = new Map<string, DraftSession>();

/** Opened once for all drafts of this tab. */
let outbox: Promise<Outbox> | undefined;
const openOutbox = (): Promise<Outbox> => (outbox ??= Outbox.open());

/** Opens a comic's draft on this device: what it is bound to is saved and shared as it is written. */
export async function openSession(comicId: string): Promise<DraftSession> {
  const api = { url: AUTHOR_API, fetch: fetch.bind(window), socket };
  const kept = await openOutbox();
  const sync: DraftSync = new DraftSync({
    comicId,
    outbox: kept,
    transport: graphqlTransport(api),
    alone: aloneInBrowser,
    onState: () => tell(sync),
  });
  const [status, setStatus] = createSignal(statusOf(sync.state));
  const presence = followPresence(api, comicId, sync.sessionId);

  function tell({ state }: DraftSync): void {
    setStatus(statusOf(state));
    if (state.link === 'signedOut' && !isEnded()) sessionEnded();
    if (state.link === 'up' || state.link === 'down') sawNetwork(state.link === 'up');
  }

  const again = (): void => void sync.retry();
  const warn = (event: BeforeUnloadEvent): void => {
    // What is kept on this device is sent the next time; only what is in memory alone would be lost.
    if (sync.state.unkept) event.preventDefault();
  };
  const hide = (): void => void sync.flush();
  addEventListener('online', again);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', hide);

  const session: DraftSession = {
    doc: sync.doc,
    ready: sync.ready,
    status,
    retry: again,
    reviewed: () => sync.reviewed(),
    flush: () => sync.flush(),
    others: presence.others,
    at: presence.at,
    end: () => {
      if (openHere.get(comicId) === session) openHere.delete(comicId);
      removeEventListener('online', again);
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
      presence.end();
      const patience = new Promise((resolve) => setTimeout(resolve, farewellMs));
      void Promise.race([sync.flush(), patience]).then(() => sync.end());
    },
  };
  openHere.set(comicId, session);
  return session;
}

/**
 * Writes into a comic's draft, whether it is open in this tab or not. Settles once that was acknowledged or is kept on this
 * device; throws when the draft cannot be opened.
 */
export async function withDraft(comicId: string, write: (doc: Y.Doc) => void): Promise<void> {
  const open = openHere.get(comicId);
  const session = open ?? (await openSession(comicId));
  try {
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => fail(new Error(`The draft of ${comicId} does not open.`)), patienceMs);
    });
    await Promise.race([session.ready, late]);
    write(session.doc);
    await session.flush();
  } finally {
    if (!open) session.end();
  }
}

/** Sends what closed tabs left on this device, of every draft: called once when somebody is signed in. */
export async function sendLeftBehind(): Promise<void> {
  const kept = await openOutbox();
  for (const comicId of await kept.waitingDrafts()) {
    const session = await openSession(comicId);
    session.end();
  }
}
