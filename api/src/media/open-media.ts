import type { DataSource } from 'typeorm';

import type { Config } from '../platform/config/config.js';
import { FolderStore } from '../platform/storage/folder-store.js';
import { Intake } from './intake.js';
import { remakeRenditions, type RemakeReport } from './remake-renditions.js';
import { ImageWorker } from './worker/image-worker.js';

/** Media outside the Nest app, for an operator's command. Close it when done: it keeps a process for decoding. */
export interface Media {
  intake: Intake;
  /** See `remakeRenditions`. The jobs it asks for are done by the running site. */
  remakeRenditions(options?: { dryRun?: boolean }): Promise<RemakeReport>;
  close(): Promise<void>;
}

export async function openMedia(db: DataSource, config: Pick<Config, 'MEDIA_DIR'>): Promise<Media> {
  const store = new FolderStore(config.MEDIA_DIR);
  await store.sweepDrafts();
  const worker = new ImageWorker();
  return {
    intake: new Intake(db, store, worker),
    remakeRenditions: (options) => remakeRenditions(db, store, options),
    close: () => worker.close(),
  };
}
