import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { FileStore } from '@tus/file-store';
import { Upload as Resumable } from '@tus/server';

import { uploadLimits } from './upload-limits.js';
import type { Uploads } from './uploads.js';

/** A file that no row names may belong to an upload that is being begun; after this many milliseconds it does not. */
const strayFor = 3_600_000;

/** Where bytes wait until their file is whole. The rows say what is expected; the files' sizes say what has arrived. */
export class UploadStore extends FileStore {
  readonly #uploads: Uploads;
  readonly #whole: (id: string) => void;

  private constructor(folder: string, uploads: Uploads, whole: (id: string) => void) {
    super({
      directory: folder,
      expirationPeriodInMilliseconds: uploadLimits.unfinishedFor,
      configstore: {
        get: async (id) => {
          const row = await uploads.find(id);
          if (!row) return undefined;
          const { name, bytes: size, createdAt } = row;
          return new Resumable({ id, size, offset: 0, metadata: { name }, creation_date: createdAt.toISOString() });
        },
        // The row is there before the file.
        set: async () => {},
        delete: (id) => uploads.giveUp(id),
      },
    });
    this.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];
    this.#uploads = uploads;
    this.#whole = whole;
  }

  /**
   * @param folder is made when it is missing
   * @param whole is called with the id of an upload that turns out to be whole when somebody asks how far it is
   */
  static async open(folder: string, uploads: Uploads, whole: (id: string) => void): Promise<UploadStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new UploadStore(folder, uploads, whole);
  }

  /** How far an upload is. One whose file is taken or refused has all its bytes, though they are no longer here. */
  override async getUpload(id: string): Promise<Resumable> {
    const row = await this.#uploads.find(id);
    if (row && row.state !== 'receiving') return new Resumable({ id, size: row.bytes, offset: row.bytes });
    const upload = await super.getUpload(id);
    if (upload.offset === upload.size) this.#whole(id);
    return upload;
  }

  fileOf(id: string): string {
    return path.join(this.directory, id);
  }

  /** Bytes that have arrived; -1 when nothing is kept of it. */
  async arrived(id: string): Promise<number> {
    return (await stat(this.fileOf(id)).catch(() => undefined))?.size ?? -1;
  }

  async discard(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true });
  }

  /** Removes files of uploads that are settled, given up or too old. */
  async sweep(now = Date.now()): Promise<void> {
    const kept = new Set((await this.#uploads.receiving()).map(({ id }) => id));
    for (const id of await readdir(this.directory)) {
      const changed = kept.has(id) ? undefined : await stat(this.fileOf(id)).catch(() => undefined);
      if (changed && changed.mtimeMs < now - strayFor) await this.discard(id);
    }
  }
}
