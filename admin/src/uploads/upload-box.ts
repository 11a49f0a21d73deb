import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { FileState, KeptFile } from './kept-file';

interface Tables extends DBSchema {
  files: { key: string; value: KeptFile };
}

/** What this device keeps of files on their way to the site, in IndexedDB. */
export class UploadBox {
  private constructor(private readonly db: IDBPDatabase<Tables>) {}

  static async open(name = 'longbox-uploads'): Promise<UploadBox> {
    const db = await openDB<Tables>(name, 1, {
      upgrade: (created) => void created.createObjectStore('files', { keyPath: 'id' }),
    });
    return new UploadBox(db);
  }

  /** Those of one account, in their order. */
  async of(owner: string): Promise<KeptFile[]> {
    const files = await this.db.getAll('files');
    return files.filter((file) => file.owner === owner).sort((a, b) => a.rank - b.rank);
  }

  async add(files: readonly KeptFile[]): Promise<void> {
    const tx = this.db.transaction('files', 'readwrite', { durability: 'strict' });
    await Promise.all([...files.map((file) => tx.store.put(file)), tx.done]);
  }

  /** Changes a file that is still kept. */
  async change(id: string, to: Partial<KeptFile>): Promise<void> {
    const tx = this.db.transaction('files', 'readwrite');
    const file = await tx.store.get(id);
    if (file) await tx.store.put({ ...file, ...to });
    await tx.done;
  }

  /** The same where it is still in this state. */
  async changeIf(id: string, state: FileState, to: Partial<KeptFile>): Promise<void> {
    const tx = this.db.transaction('files', 'readwrite');
    const file = await tx.store.get(id);
    if (file?.state === state) await tx.store.put({ ...file, ...to });
    await tx.done;
  }

  async remove(ids: readonly string[]): Promise<void> {
    const tx = this.db.transaction('files', 'readwrite');
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
  }
}
