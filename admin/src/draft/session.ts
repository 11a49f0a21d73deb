import type { Accessor } from 'solid-js';
import type * as Y from 'yjs';

/** Where what was written is now. The words for each are in `saving/save-words.ts`. */
export type SaveState = 'clean' | 'saving' | 'offline' | 'resending' | 'merged' | 'failed' | 'signedOut';

/** How saving stands, and what a person may want to know about it. */
export interface SaveStatus {
  state: SaveState;
  /** Fields that were changed and are not acknowledged yet. */
  changes: number;
  /** Why it could not be saved, as a sentence. Set when `failed`. */
  reason?: string;
  /** When the last change was acknowledged. */
  savedAt?: Date;
  /** Names of fields (`fields/field-name.ts`) that were changed here and elsewhere at once. Set when `merged`. */
  mergedFields?: string[];
}

/** Somebody else who has the draft open. */
export interface Presence {
  /** Of one tab: a person with two tabs is here twice. */
  session: string;
  name: string;
  /** Which of the hues for people, from 1. */
  color: 1 | 2 | 3;
  /** Name of the field they are in (`fields/field-name.ts`); null when in none. */
  field: string | null;
}

/** An open draft: the document, and what happens to what is written into it. */
export interface DraftSession {
  /** May be bound to fields only after `ready`. */
  doc: Y.Doc;
  /** Settles once the document holds what the site or this device has of it. */
  ready: Promise<void>;
  status: Accessor<SaveStatus>;
  /** Tries again after `failed`. */
  retry(): void;
  /** Somebody looked at what was merged: `merged` becomes `clean`. */
  reviewed(): void;
  /** Sends what waits now; settles when it was acknowledged or is kept on this device. */
  flush(): Promise<void>;
  others: Accessor<Presence[]>;
  /** Tells the others in which field I am. */
  at(field: string | null): void;
  /** Leaves the draft. What waits is still sent. */
  end(): void;
}
