/** What one device asks to be appended: batches of one session, in order. */
export interface AppendRequest {
  comicId: string;
  /** Who asks; null for the site itself. */
  accountId: string | null;
  /** Names the tab for as long as it is open; a new tab is a new session. */
  sessionId: string;
  /** The shape the device writes. */
  schemaVersion: number;
  batches: Batch[];
}

export interface Batch {
  /** The session's own count: 1, 2, 3 … Sent again, a number is answered but not stored again. */
  number: number;
  /** A Yjs update. */
  change: Uint8Array;
}

/** How far the log and the session are after an append. */
export interface Position {
  headSeq: number;
  /** The session's batches up to this one are stored, or refused and kept aside. */
  lastBatch: number;
  /** SHA-256 of what the draft says at `headSeq`. */
  hash: string;
}

/** What became of an append. Nothing is said before it is committed. */
export type Appended =
  | ({ outcome: 'saved' } & Position)
  /** `batch` was kept aside for its author; nothing after it was taken. */
  | ({ outcome: 'refused'; batch: number; reason: string } & Position)
  /** Something before these batches never arrived: send all that `stateVector` lacks as batch `lastBatch + 1`. */
  | ({ outcome: 'outOfStep'; stateVector: Uint8Array } & Position)
  /** The draft was written by a newer app; this one may only read. */
  | { outcome: 'appTooOld' }
  | { outcome: 'noSuchComic' };
