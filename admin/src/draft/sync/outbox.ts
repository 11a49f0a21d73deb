import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A draft as this device last had it. */
export interface KeptDraft {
  comicId: string;
  /** Everything this device has of it, as one Yjs update: at least all changes up to `seq`. */
  state: Uint8Array;
  seq: number;
}

/** Changes of one session that the site has not acknowledged. */
export interface KeptBatch {
  comicId: string;
  /** The tab that wrote it, perhaps long closed. */
  sessionId: string;
  /** The session's own count, from 1. It never changes once it was sent. */
  number: number;
  change: Uint8Array;
}

/** What the site could not take of a session, to be sent again with what its author writes next. */
export interface RefusedChange {
  comicId: string;
  sessionId: string;
  change: Uint8Array;
  reason: string;
}

interface Tables extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  batches: { key: [string, string, number]; value: KeptBatch };
  refused: { key: [string, string]; value: RefusedChange };
}

/**
 * What this device keeps of drafts, in IndexedDB. A promise that settles here means that the bytes are on the device's
 * disk (`durability: strict`), so that a closed laptop or a killed tab loses nothing.
 */
export class Outbox {
  private constructor(
    private readonly db: IDBPDatabase<Tables>,
    /** The same for all tabs of one browser. */
    readonly name: string,
  ) {}

  static async open(name = 'longbox-drafts'): Promise<Outbox> {
    const db = await openDB<Tables>(name, 1, {
      upgrade(created) {
        created.createObjectStore('drafts', { keyPath: 'comicId' });
        created.createObjectStore('batches', { keyPath: ['comicId', 'sessionId', 'number'] });
        created.createObjectStore('refused', { keyPath: ['comicId', 'sessionId'] });
      },
    });
    return new Outbox(db, name);
  }

  draft(comicId: string): Promise<KeptDraft | undefined> {
    return this.db.get('drafts', comicId);
  }

  /** The drafts of which something waits. */
  async waitingDrafts(): Promise<string[]> {
    return [...new Set((await this.db.getAllKeys('batches')).map(([comicId]) => comicId))];
  }

  /** Batches of a draft that wait, each session's in order; at most `most`, from the front. */
  batches(comicId: string, most?: number): Promise<KeptBatch[]> {
    return this.db.getAll('batches', everythingOf(comicId), most);
  }

  /** How many batches of a draft wait. */
  waiting(comicId: string): Promise<number> {
    return this.db.count('batches', everythingOf(comicId));
  }

  refused(comicId: string): Promise<RefusedChange[]> {
    return this.db.getAll('refused', IDBKeyRange.bound([comicId], [comicId, []]));
  }

  /**
   * Adds a batch, and with it the draft that it builds on where this device's copy is older: what is here can always be
   * read without the site.
   */
  async addBatch(batch: KeptBatch, draft?: KeptDraft): Promise<void> {
    const tx = this.db.transaction(['drafts', 'batches'], 'readwrite', { durability: 'strict' });
    if (draft) await tx.objectStore('drafts').put(draft);
    await tx.objectStore('batches').put(batch);
    await tx.done;
  }

  async keepDraft(draft: KeptDraft): Promise<void> {
    await this.db.put('drafts', draft);
  }

  /** The site has the session's batches up to `last`. `draft` is what this device has with them. */
  async acknowledge(draft: KeptDraft, sessionId: string, last: number): Promise<void> {
    const tx = this.db.transaction(['drafts', 'batches'], 'readwrite', { durability: 'strict' });
    await tx.objectStore('drafts').put(draft);
    await tx.objectStore('batches').delete(upTo(draft.comicId, sessionId, last));
    await tx.done;
  }

  /** Puts one batch in the place of all that a session has waiting, in one step. */
  async replaceBatches(batch: KeptBatch, { alsoRefused = false } = {}): Promise<void> {
    const { comicId, sessionId } = batch;
    const tx = this.db.transaction(['batches', 'refused'], 'readwrite', { durability: 'strict' });
    await tx.objectStore('batches').delete(upTo(comicId, sessionId, Infinity));
    if (batch.change.length > 0) await tx.objectStore('batches').put(batch);
    if (alsoRefused) await tx.objectStore('refused').delete([comicId, sessionId]);
    await tx.done;
  }

  /** Takes a batch out of what waits and keeps it as refused. */
  async setAside(refused: RefusedChange, number: number): Promise<void> {
    const { comicId, sessionId } = refused;
    const tx = this.db.transaction(['batches', 'refused'], 'readwrite', { durability: 'strict' });
    await tx.objectStore('batches').delete(upTo(comicId, sessionId, number));
    await tx.objectStore('refused').put(refused);
    await tx.done;
  }

  async forgetRefused(comicId: string, sessionId: string): Promise<void> {
    await this.db.delete('refused', [comicId, sessionId]);
  }

  close(): void {
    this.db.close();
  }
}

const everythingOf = (comicId: string): IDBKeyRange => IDBKeyRange.bound([comicId], [comicId, []]);

const upTo = (comicId: string, sessionId: string, number: number): IDBKeyRange =>
  IDBKeyRange.bound([comicId, sessionId, 0], [comicId, sessionId, number]);
