/** How a draft's changes reach the site and come from it. What fails throws: a `Problem` says how to go on. */
export interface DraftTransport {
  /** The whole draft; undefined when there is no such comic. */
  open(comicId: string): Promise<RemoteDraft | undefined>;
  /** Asks for batches of one session to be stored; settles when that is committed. */
  append(request: AppendBatches): Promise<AppendAnswer>;
  /** Every change after `afterSeq` until the answered function is called. `lost` is called once when it breaks off. */
  follow(comicId: string, afterSeq: number, sink: ChangeSink): () => void;
}

export interface RemoteDraft {
  headSeq: number;
  state: Uint8Array;
  hash: string;
  schemaVersion: number;
}

export interface NumberedBatch {
  number: number;
  change: Uint8Array;
}

export interface AppendBatches {
  comicId: string;
  sessionId: string;
  batches: NumberedBatch[];
}

export interface Position {
  headSeq: number;
  lastBatch: number;
  hash: string;
}

export type AppendAnswer =
  | { outcome: 'saved'; position: Position }
  | { outcome: 'refused'; position: Position; batch: number; reason: string }
  | { outcome: 'outOfStep'; position: Position; stateVector: Uint8Array }
  /** Nothing more can be written by this page; `reason` says why. */
  | { outcome: 'ended'; reason: string };

export interface RemoteChange {
  seq: number;
  /** Null when the change is everything up to `seq`. */
  sessionId: string | null;
  change: Uint8Array;
}

export interface ChangeSink {
  changes(changes: RemoteChange[]): void;
  lost(problem: Problem): void;
}

/** Why something did not reach the site. */
export class Problem extends Error {
  constructor(
    /** `network`: try again; `signedOut`: when somebody signs in; `fault`: the site said no for a reason of its own. */
    readonly kind: 'network' | 'signedOut' | 'fault',
    message: string,
  ) {
    super(message);
  }
}
