import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { FileStore } from './file-store.js';

const draftsFolder = 'drafts';
const dayMs = 86_400_000;

/** Files in a folder of this machine, or of a volume that several processes share. */
export class FolderStore implements FileStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  async draft(): Promise<string> {
    const folder = path.join(this.#root, draftsFolder);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return path.join(folder, randomUUID());
  }

  async keep(draft: string, name: string): Promise<void> {
    const target = this.#path(name);
    const folder = path.dirname(target);
    const firstMade = await mkdir(folder, { recursive: true });
    await flush(draft);
    await rename(draft, target);
    await flush(folder);
    // A folder made on the way is an entry of its parent, which must reach the disk too.
    for (let made = firstMade && folder; made && made !== this.#root; made = path.dirname(made)) {
      await flush(path.dirname(made));
    }
  }

  async discard(draft: string): Promise<void> {
    await rm(draft, { force: true });
  }

  async has(name: string): Promise<boolean> {
    return access(this.#path(name)).then(
      () => true,
      () => false,
    );
  }

  async read<T>(name: string, use: (file: string) => Promise<T>): Promise<T> {
    return use(this.#path(name));
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  /** Removes drafts that a killed process left more than a day ago. */
  async sweepDrafts(now = Date.now()): Promise<void> {
    const folder = path.join(this.#root, draftsFolder);
    for (const name of await readdir(folder).catch(() => [])) {
      const draft = path.join(folder, name);
      const changed = await stat(draft).catch(() => undefined);
      if (changed && changed.mtimeMs < now - dayMs) await this.discard(draft);
    }
  }

  #path(name: string): string {
    const file = path.join(this.#root, name);
    if (!file.startsWith(this.#root + path.sep)) throw new Error(`A file's name leaves its store: ${name}`);
    return file;
  }
}

/** Waits until a file's bytes, or a folder's entries, are on the disk. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
