import {
  AnnouncePresenceDocument,
  DraftPresenceDocument,
  type DraftPresenceSubscription,
} from '@longbox/shared/generated/admin/draft/graphql';
import { type Accessor, createSignal } from 'solid-js';

import type { Presence } from '../session';
import { ask, type AuthorApi, idOf } from '../sync/graphql-transport';

/** How often one says again where one is; after 25 s of silence the site takes it that one has left. */
const againMs = 10_000;

const colors = [1, 2, 3] as const;

/** Who else has the draft open, and telling them where I am. All of it may fail: nothing depends on it. */
export function followPresence(
  api: AuthorApi,
  comicId: string,
  sessionId: string,
): { others: Accessor<Presence[]>; at: (field: string | null) => void; end: () => void } {
  const [others, setOthers] = createSignal<Presence[]>([]);
  let field: string | null = null;
  const announce = (here: boolean): void =>
    void ask(api, AnnouncePresenceDocument, { input: { comicId, sessionId, field, here } }).catch(() => {});
  const timer = setInterval(() => announce(true), againMs);
  announce(true);
  const leave = api.socket.subscribe<DraftPresenceSubscription>(
    { query: '', variables: { comicId }, extensions: { documentId: idOf(DraftPresenceDocument) } },
    {
      next: ({ data }) => {
        const present = data?.draftPresence.filter((one) => one.sessionId !== sessionId) ?? [];
        setOthers(present.map((one) => ({ ...one, session: one.sessionId, color: colorOf(one.accountId) })));
      },
      error: () => setOthers([]),
      complete: () => setOthers([]),
    },
  );
  return {
    others,
    at: (next) => {
      if (next === field) return;
      field = next;
      announce(true);
    },
    end: () => {
      clearInterval(timer);
      leave();
      announce(false);
    },
  };
}

/** The same person has the same colour on every screen. */
function colorOf(accountId: string): (typeof colors)[number] {
  const sum = [...accountId].reduce((total, char) => total + (char.codePointAt(0) ?? 0), 0);
  return colors[sum % colors.length] ?? 1;
}
