import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

import { Refusal } from '../refusal.js';
import type { Source, SourceFile } from './source.js';

/** Every file below a folder. Links are not followed: they could lead anywhere. */
export async function openFolder(root: string): Promise<Source> {
  const files = new Map<string, SourceFile>();
  const refused = new Map<string, string>();
  await list('');
  return {
    name: path.basename(root),
    label: `the folder ${path.basename(root)}`,
    files,
    refused,
    close: async () => {},
  };

  async function list(folder: string): Promise<void> {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      refused.set(folder || '.', unreadable(error));
      return [];
    });
    for (const entry of entries) {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await list(name);
      else if (entry.isFile()) await add(name);
      else refused.set(name, entry.isSymbolicLink() ? 'It is a link; put the file itself there.' : 'It is not a file.');
    }
  }

  async function add(name: string): Promise<void> {
    const full = path.join(root, name);
    try {
      const { size } = await lstat(full);
      files.set(name, { path: name, bytes: size, open: () => openFile(full, name) });
    } catch (error) {
      refused.set(name, unreadable(error));
    }
  }
}

async function openFile(full: string, name: string) {
  const stream = createReadStream(full);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(new Refusal(`${name}: ${unreadable(error)}`)));
  });
  return stream;
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'This user may not read it.';
  if (code === 'ENOENT') return 'It cannot be found under its name; if the name is not UTF-8, rename it.';
  return `It cannot be read (${code || String(error)}).`;
}
