import { draftText, draftSchemaVersion, typeRoots } from '@longbox/shared/draft/shape';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { applyUpdate, Doc, encodeStateVector, encodeStateAsUpdate } from 'yjs';

import type { Appended, AppendRequest } from '../src/editor/append.js';
import { Compactor } from '../src/editor/compactor.js';
import { DraftFeed } from '../src/editor/draft-feed.js';
import { DraftSignal } from '../src/editor/draft-signal.js';
import { DraftWriter } from '../src/editor/draft-writer.js';
import { HistoryKeeper } from '../src/editor/history-keeper.js';
import { OpenDrafts } from '../src/editor/open-drafts.js';

/** What one api process has of the editor; several stand for several processes on one database. */
export function editorProcess(database: DataSource) {
  const drafts = new OpenDrafts();
  const signal = new DraftSignal();
  const history = new HistoryKeeper(database, drafts, { LONGBOX_JOBS: 'off' });
  const writer = new DraftWriter(database, drafts, history, signal, new Compactor(database, { LONGBOX_JOBS: 'off' }));
  return { drafts, signal, history, writer, feed: new DraftFeed(database, signal, writer) };
}

/** A device with a draft open: what it changes is one batch each. */
export class Device {
  readonly doc = new Doc();
  readonly sessionId = uuidv7();
  batch = 0;

  constructor(
    private readonly writer: DraftWriter,
    readonly comicId: string,
    readonly accountId: string | null = null,
  ) {
    typeRoots(this.doc);
  }

  async open(): Promise<this> {
    const opened = await this.writer.open(this.comicId);
    if (!opened) throw new Error('There is no such comic.');
    applyUpdate(this.doc, opened.state);
    return this;
  }

  /** Changes the document here only; the bytes that would be sent. */
  change(edit: (doc: Doc) => void): Uint8Array {
    const before = encodeStateVector(this.doc);
    edit(this.doc);
    return encodeStateAsUpdate(this.doc, before);
  }

  /** The request for one batch of these bytes, with the session's next number. */
  request(change: Uint8Array, more: Partial<AppendRequest> = {}): AppendRequest {
    this.batch += 1;
    const batches = [{ number: this.batch, change }];
    const { comicId, accountId, sessionId } = this;
    return { comicId, accountId, sessionId, schemaVersion: draftSchemaVersion, batches, ...more };
  }

  write(edit: (doc: Doc) => void): Promise<Appended> {
    return this.writer.append(this.request(this.change(edit)));
  }
}

/** Writes at the end of the title. */
export const addToTitle =
  (words: string) =>
  (doc: Doc): void => {
    const title = draftText(doc, 'title');
    title.insert(title.length, words);
  };
