import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { draftSchemaVersion } from '@longbox/shared/draft/shape';
import {
  type AppendDraftUpdatesMutation,
  AppendDraftUpdatesDocument,
  DraftUpdatesDocument,
  OpenDraftDocument,
} from '@longbox/shared/generated/admin/draft/graphql';
import type { Client, ExecutionResult } from 'graphql-ws';

import { fromBase64, toBase64 } from './base64';
import { type AppendAnswer, type ChangeSink, type DraftTransport, Problem, type RemoteChange } from './transport';

/** How long an answer is waited for before the network counts as gone. */
const patienceMs = 15_000;

/** Where and how the author's API is reached. */
export interface AuthorApi {
  url: string;
  fetch: typeof fetch;
  socket: Client;
}

/** A document of ours as the code generator makes it: its id is all that is sent. */
export const idOf = (document: object): string => {
  if ('documentId' in document && typeof document.documentId === 'string') return document.documentId;
  throw new Error('This document has no id.');
};

/** Asks the author's API over HTTP. Throws a Problem when it has no whole answer. */
export async function ask<Data, Variables>(
  api: Pick<AuthorApi, 'url' | 'fetch'>,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  let text: string;
  try {
    const response = await api.fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: idOf(document), variables }),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patienceMs),
    });
    text = await response.text();
  } catch {
    throw new Problem('network', 'The site cannot be reached.');
  }
  return dataOf<Data>(text);
}

/** The whole data of an answer. nginx answers for an api that is away, so what is no JSON is the network's fault. */
function dataOf<Data>(text: string): Data {
  let answer: ExecutionResult<Data>;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Problem('network', 'The site cannot be reached.');
  }
  const [error] = answer.errors ?? [];
  if (error || !answer.data) throw problemOf(error?.extensions?.['code'], error?.message);
  return answer.data;
}

function problemOf(code: unknown, message = 'The site did not answer.'): Problem {
  if (code === 'UNAUTHENTICATED') return new Problem('signedOut', message);
  return new Problem(code === 'UNAVAILABLE' ? 'network' : 'fault', message);
}

/** The draft's transport over the author schema. */
export function graphqlTransport(api: AuthorApi): DraftTransport {
  return {
    async open(comicId) {
      const { draft } = await ask(api, OpenDraftDocument, { comicId });
      return draft ? { ...draft, state: fromBase64(draft.state) } : undefined;
    },

    async append({ comicId, sessionId, batches }) {
      const input = {
        comicId,
        sessionId,
        schemaVersion: draftSchemaVersion,
        batches: batches.map(({ number, change }) => ({ number, change: toBase64(change) })),
      };
      const { appendDraftUpdates } = await ask(api, AppendDraftUpdatesDocument, { input });
      return answerOf(appendDraftUpdates);
    },

    follow: (comicId, afterSeq, sink) => follow(api.socket, { comicId, afterSeq }, sink),
  };
}

function answerOf(result: AppendDraftUpdatesMutation['appendDraftUpdates']): AppendAnswer {
  switch (result.__typename) {
    case 'DraftSaved':
      return { outcome: 'saved', position: result.position };
    case 'DraftBatchRefused':
      return { outcome: 'refused', position: result.position, batch: result.batch, reason: result.message };
    case 'DraftOutOfStep':
      return { outcome: 'outOfStep', position: result.position, stateVector: fromBase64(result.stateVector) };
    case 'AppTooOld':
    case 'DraftNotFound':
      return { outcome: 'ended', reason: result.message };
  }
}

/** The socket subscribes again by itself after a break, with the `afterSeq` of that moment. */
function follow(
  socket: Client,
  { comicId, afterSeq }: { comicId: string; afterSeq: number },
  sink: ChangeSink,
): () => void {
  let seq = afterSeq;
  const variables = {
    comicId,
    get afterSeq() {
      return seq;
    },
  };
  return socket.subscribe<{ draftUpdates: { changes: (Omit<RemoteChange, 'change'> & { change: string })[] } }>(
    { query: '', variables, extensions: { documentId: idOf(DraftUpdatesDocument) } },
    {
      next: ({ data, errors }) => {
        if (errors || !data) return sink.lost(problemOf(errors?.[0]?.extensions?.['code'], errors?.[0]?.message));
        const changes = data.draftUpdates.changes.map((change) => ({ ...change, change: fromBase64(change.change) }));
        seq = Math.max(seq, ...changes.map((change) => change.seq));
        sink.changes(changes);
      },
      error: (reason) =>
        sink.lost(new Problem(isSignedOut(reason) ? 'signedOut' : 'network', 'The connection broke off.')),
      complete: () => sink.lost(new Problem('network', 'The connection broke off.')),
    },
  );
}

/** Closed because the session ended. */
const isSignedOut = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'code' in reason && (reason.code === 4401 || reason.code === 4403);
