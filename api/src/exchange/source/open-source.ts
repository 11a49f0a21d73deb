import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { Refusal } from '../refusal.js';
import { openFolder } from './folder-source.js';
import type { Source } from './source.js';
import { openZip } from './zip-source.js';

/** Opens what a path leads to: a folder, or a ZIP whatever its ending. Close the source when done. */
export async function openSource(given: string): Promise<Source> {
  const full = await realpath(path.resolve(given)).catch(() => {
    throw new Refusal(`There is no ${given}.`);
  });
  const kind = await stat(full);
  if (kind.isDirectory()) return openFolder(full);
  if (!kind.isFile()) throw new Refusal(`${given} is neither a folder nor a file.`);
  const name = path.basename(given);
  const other = otherKind(await firstBytes(full));
  if (other)
    throw new Refusal(`${name} is ${other}. Longbox reads folders, CBZ and ZIP: unpack it and import the folder.`);
  return openZip(full);
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file).catch((error: unknown) => {
    throw new Refusal(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  });
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(8), position: 0 });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What a file is by its signature when it is no ZIP. */
function otherKind(head: string): string | undefined {
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return undefined;
  if (head.startsWith('Rar!\x1a\x07')) return 'a RAR archive (CBR)';
  if (head.startsWith("7z\xbc\xaf'\x1c")) return 'a 7-Zip archive (CB7)';
  if (head.startsWith('%PDF')) return 'a PDF file';
  if (head.startsWith('\x1f\x8b')) return 'packed by gzip';
  return 'no ZIP';
}
