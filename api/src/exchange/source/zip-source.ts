import path from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';

import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';

import { Refusal } from '../refusal.js';
import type { Source, SourceFile } from './source.js';

/** A ZIP says it unpacks to more than this many times its own size only when it means harm. */
const largestRatio = 100;
/** … unless it is small in all, in bytes. */
const alwaysFine = 64 * 1024 * 1024;
const mostEntries = 2_000_000;

/**
 * The files of a ZIP, read in place: nothing is unpacked to disk. Refuses ZIPs that are encrypted, damaged or made to
 * overwhelm. Single entries that cannot be told apart or would lie elsewhere are refused by name.
 */
export async function openZip(file: string): Promise<Source> {
  const name = path.basename(file);
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(
    (error: unknown) => {
      throw damaged(name, error);
    },
  );
  try {
    return {
      name: path.parse(name).name,
      label: name,
      ...(await readDirectory(zip, name)),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof Refusal ? error : damaged(name, error);
  }
}

async function readDirectory(zip: ZipFile, name: string): Promise<Pick<Source, 'files' | 'refused'>> {
  if (zip.entryCount > mostEntries) throw new Refusal(`${name} has more than ${mostEntries} files.`);
  const files = new Map<string, SourceFile>();
  const refused = new Map<string, string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const entryPath = nameOf(entry);
    if (entry.isEncrypted())
      throw new Refusal(`${name} is encrypted. Unpack it with its password and import the folder.`);
    if (entryPath.endsWith('/')) continue;
    unpacked += entry.uncompressedSize;
    if (unpacked > Math.max(alwaysFine, zip.fileSize * largestRatio)) {
      throw new Refusal(
        `${name} would unpack to more than ${largestRatio} times its own size. Unpack it yourself if you trust it.`,
      );
    }
    const reason = files.has(entryPath) ? 'The ZIP has another file of this name.' : objection(entry, entryPath);
    if (reason) refused.set(unusedName(entryPath, files, refused), reason);
    else
      files.set(entryPath, {
        path: entryPath,
        bytes: entry.uncompressedSize,
        open: () => openEntry(zip, entry, entryPath),
      });
  }
  return { files, refused };
}

/** The mark of names in UTF-8. Many programs write UTF-8 without it, and some set it over names that are not. */
const utf8Flag = 0x800;

/** A name that is UTF-8, marked or not; else in the ZIP's own code page 437. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag & ~utf8Flag, raw, entry.extraFields, true);
  }
}

const unixLink = 0o120000;
const unixKind = 0o170000;

function objection(entry: Entry, entryPath: string): string | undefined {
  if (validateFileName(entryPath) !== null || entryPath.includes('\0') || entryPath === '') {
    return 'Its path leads out of the ZIP.';
  }
  if (((entry.externalFileAttributes >>> 16) & unixKind) === unixLink)
    return 'It is a link; put the file itself there.';
  if (!entry.canDecodeFileData())
    return `It is packed by method ${entry.compressionMethod}; only stored and deflated can be read.`;
  return undefined;
}

/** Two refused entries of one name are still two files in the account. */
function unusedName(
  entryPath: string,
  files: ReadonlyMap<string, unknown>,
  refused: ReadonlyMap<string, unknown>,
): string {
  let candidate = entryPath;
  for (let count = 2; files.has(candidate) || refused.has(candidate); count += 1) candidate = `${entryPath} (${count})`;
  return candidate;
}

async function openEntry(zip: ZipFile, entry: Entry, entryPath: string): Promise<Readable> {
  const broken = (error: unknown) => new Refusal(`${entryPath} is damaged in the ZIP (${message(error)}).`);
  const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw broken(error);
  });
  return Readable.from(checked(stream, entry, broken));
}

/** The stream's own bytes; they must have the checksum that the ZIP promises. */
async function* checked(stream: Readable, entry: Entry, broken: (error: unknown) => Refusal): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw broken(error);
  }
  if (sum !== entry.crc32) throw broken(new Error('its checksum differs'));
}

const damaged = (name: string, error: unknown): Refusal =>
  new Refusal(`${name} is not a whole ZIP (${message(error)}).`);
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
