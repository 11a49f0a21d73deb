import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import type { FileStore } from '../platform/storage/file-store.js';
import { Asset, type OriginalFormat } from './asset.entity.js';
import { kindOfFile } from './file-kind.js';
import { originalLimits } from './limits.js';
import { originalName } from './names.js';
import { enqueueRenditions } from './rendition-jobs.js';
import { RenditionMaker } from './rendition-maker.js';
import { firstRendition } from './rendition-plan.js';
import { Rendition } from './rendition.entity.js';
import type { ImageWorker } from './worker/image-worker.js';
import { remedies, Unusable } from './worker/unusable.js';

export type IntakeResult =
  /** The asset has its measures, its original in the store and at least one rendition; all of it is committed. */
  | { outcome: 'stored'; asset: Asset }
  /** The same bytes were here before; that asset is the answer, whatever the file is called now. */
  | { outcome: 'known'; asset: Asset }
  /** Nothing was kept. `reason` is a whole sentence that names the file and what is wrong with it; `remedy` another that says what helps. */
  | { outcome: 'refused'; reason: string; remedy: string };

/** Takes originals in. Two processes may take the same file at the same moment. */
export class Intake {
  readonly #db: DataSource;
  readonly #store: FileStore;
  readonly #worker: ImageWorker;
  readonly #maker: RenditionMaker;
  readonly #committed: () => void;

  /** @param committed is called when there is new work for the job worker */
  constructor(db: DataSource, store: FileStore, worker: ImageWorker, committed: () => void = () => undefined) {
    this.#db = db;
    this.#store = store;
    this.#worker = worker;
    this.#maker = new RenditionMaker(store, worker);
    this.#committed = committed;
  }

  /**
   * @param source path of a file, which is only read, or its bytes
   * @param name what the file is called where it came from; folders in it are dropped where it is stored
   */
  async take(source: string | Readable, name: string): Promise<IntakeResult> {
    const draft = await this.#store.draft();
    try {
      if (typeof source === 'string') refuseWhenTooBig((await stat(source)).size);
      const { hash, bytes } = await receive(typeof source === 'string' ? createReadStream(source) : source, draft);
      return (await this.#known(hash, draft)) ?? (await this.#admit(draft, hash, bytes, name));
    } catch (error) {
      if (error instanceof Unusable)
        return { outcome: 'refused', reason: `${name} ${error.message}.`, remedy: remedies[error.remedy] };
      throw error;
    } finally {
      await this.#store.discard(draft);
    }
  }

  /** The asset with these bytes. Its original is put back when the store has lost it. */
  async #known(hash: string, draft: string): Promise<IntakeResult | undefined> {
    const asset = await this.#db.manager.findOneBy(Asset, { hash });
    if (!asset) return undefined;
    if (!(await this.#store.has(originalName(hash)))) await this.#store.keep(draft, originalName(hash));
    return { outcome: 'known', asset };
  }

  async #admit(draft: string, hash: string, bytes: number, name: string): Promise<IntakeResult> {
    const format = await formatOf(draft);
    const { flat, ...measures } = await this.#worker.measure({ file: draft, format, limits: originalLimits });
    const asset = this.#db.manager.create(Asset, {
      ...measures,
      id: newId(),
      hash,
      format,
      bytes,
      thumbhash: Buffer.from(measures.thumbhash),
      originalName: [...path.basename(name)].slice(-255).join(''),
      createdAt: new Date(),
    });
    const first = await this.#maker.make(asset, draft, firstRendition(asset), { flat });
    // Files first, rows after: a row never points at nothing. A file without a row is found by nobody.
    await this.#store.keep(draft, originalName(hash));
    try {
      await this.#db.transaction(async (manager) => {
        // A copy, because TypeORM writes the database's forms of values back into what it is given.
        await manager.insert(Asset, { ...asset });
        await manager.insert(Rendition, first);
        await enqueueRenditions(manager, { assetId: asset.id, flat });
      });
    } catch (error) {
      await this.#maker.unmake(first);
      const winner = await this.#db.manager.findOneBy(Asset, { hash });
      if (!winner) throw error;
      return { outcome: 'known', asset: winner };
    }
    this.#committed();
    return { outcome: 'stored', asset };
  }
}

async function formatOf(file: string): Promise<OriginalFormat> {
  const kind = await kindOfFile(file);
  if ('format' in kind) return kind.format;
  throw new Unusable(`is ${kind.other}; Longbox takes PNG, JPEG, GIF, WebP and AVIF images`, 'format');
}

function refuseWhenTooBig(bytes: number): void {
  if (bytes <= originalLimits.bytes) return;
  throw new Unusable(`has more than ${originalLimits.bytes / 1024 / 1024} MiB`, 'smaller');
}

/** Writes the bytes to `draft` and hashes them on the way, so that what is stored is what was hashed. */
async function receive(source: Readable, draft: string): Promise<{ hash: string; bytes: number }> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  const counted = new PassThrough({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      sha256.update(chunk);
      try {
        refuseWhenTooBig(bytes);
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  await pipeline(source, counted, createWriteStream(draft));
  return { hash: sha256.digest('hex'), bytes };
}
