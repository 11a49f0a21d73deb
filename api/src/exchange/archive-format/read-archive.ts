import { z } from 'zod';

import type { Collection, ReadComic } from '../importing/collection.js';
import { Refusal } from '../refusal.js';
import { decodeUtf8, readWhole, type Source, type SourceFile } from '../source/source.js';
import { checkedManifest } from './check-collection.js';
import { archiveComic } from './comic.js';
import { faultsOf } from './faults.js';
import { linesOf } from './lines.js';
import type { Manifest } from './manifest.js';

const mebibyte = 1024 * 1024;
const manifestName = 'longbox.json';
const comicsName = 'comics.jsonl';

/** Whether a source is a Longbox archive. */
export const isArchive = (source: Source): boolean => source.files.has(manifestName);

/** Reads a Longbox archive as docs/archive-format.md describes it. */
export async function readArchive(source: Source): Promise<Collection> {
  const manifestFile = required(source, manifestName);
  const comicsFile = required(source, comicsName);
  return {
    kind: 'a Longbox archive',
    manifest: await readManifest(manifestFile),
    comics: () => readComics(comicsFile),
    read: [manifestName, comicsName],
    passedOver: new Map(),
    remarks: [],
  };
}

function required(source: Source, name: string): SourceFile {
  const file = source.files.get(name);
  if (!file) throw new Refusal(`${source.label} is no Longbox archive: it has no ${name}.`);
  return file;
}

async function readManifest(file: SourceFile): Promise<Manifest> {
  const json = parseJson(decodeUtf8(await readWhole(file, 16 * mebibyte), manifestName), manifestName);
  refuseOtherFormats(json);
  return checkedManifest(json, manifestName);
}

const header = z.looseObject({ format: z.unknown(), version: z.unknown() });

function refuseOtherFormats(json: unknown): void {
  const { data } = header.safeParse(json);
  if (data?.format !== 'longbox-archive')
    throw new Refusal(`${manifestName} does not say "format": "longbox-archive".`);
  if (typeof data.version === 'number' && data.version > 1) {
    throw new Refusal(
      `This archive has version ${data.version} of the format; this Longbox reads version 1. Use a newer one.`,
    );
  }
}

async function* readComics(file: SourceFile): AsyncGenerator<ReadComic> {
  for await (const { number, bytes } of linesOf(file, 4 * mebibyte, 1_000_000)) {
    const where = `${comicsName}, line ${number}`;
    try {
      const text = decodeUtf8(bytes, where);
      if (text.trim() === '') continue;
      const json = parseJson(text, where);
      const parsed = archiveComic.safeParse(json);
      yield parsed.success
        ? { where, comic: parsed.data }
        : { where, ...madeOut(json), refused: faultsOf(parsed.error) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { where, refused: error.message, files: [] };
    }
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${where} is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

const outline = z.looseObject({
  slug: z.string().max(200).optional().catch(undefined),
  pages: z.array(z.looseObject({ file: z.string().catch('') })).catch([]),
});

/** What a comic that cannot be taken is called and which images were meant for it. */
function madeOut(json: unknown): { slug?: string; files: string[] } {
  const { data } = outline.safeParse(json);
  return { slug: data?.slug, files: data?.pages.map((page) => page.file) ?? [] };
}
