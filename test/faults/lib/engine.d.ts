import type { Client } from 'graphql-ws';
import type { Doc } from 'yjs';

/** The part of the desk's sync engine (`admin/src/draft/sync`) that the fault programs use. */
export interface Engine {
  Outbox: { open(name: string): Promise<Outbox> };
  DraftSync: new (options: {
    comicId: string;
    outbox: Outbox;
    transport: Transport;
    alone: Alone;
    onState: () => void;
    gatherMs: number;
    retryMs: readonly [number, number];
  }) => DraftSync;
  graphqlTransport(api: { url: string; fetch: typeof fetch; socket: Client }): Transport;
}

export interface Outbox {
  readonly name: string;
}

export interface Alone {
  run(name: string, work: (stop: AbortSignal) => Promise<void>): () => void;
}

export interface Transport {
  append(request: { batches: { number: number; change: Uint8Array }[] }): Promise<{ outcome: string }>;
}

export interface SyncState {
  ready: boolean;
  unkept: boolean;
  waiting: number;
  link: string;
  refusal?: string;
  diverged?: number;
}

export interface DraftSync {
  readonly doc: Doc;
  readonly ready: Promise<void>;
  readonly state: SyncState;
  flush(): Promise<void>;
  retry(): Promise<void>;
  end(): Promise<void>;
}
