import type { Readable } from 'node:stream';

import { Refusal } from '../refusal.js';

/** A file among those to import. */
export interface SourceFile {
  /** From the root, with `/` between folders. */
  path: string;
  /** Its size, as the folder or ZIP says. */
  bytes: number;
  /** Its bytes, from the start. Refuses when they cannot be had. */
  open(): Promise<Readable>;
}

/** Where files to import come from: a folder or a ZIP. Only what lies in it is ever read. */
export interface Source {
  /** The folder's name, or the ZIP's without its ending. */
  name: string;
  /** What a person calls it: `the folder x`, `x.cbz`. */
  label: string;
  /** What can be read, by path. */
  files: ReadonlyMap<string, SourceFile>;
  /** What lies there too and is never read, with the reason as a sentence. */
  refused: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** The whole file as bytes; `limit` is the most it may have. */
export async function readWhole(file: SourceFile, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new Refusal(`${file.path} has more than ${limit / 1024 / 1024} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text. Refuses what is not UTF-8, so that no letter is lost unseen. */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(`${where} is not UTF-8 text.`);
  }
}
