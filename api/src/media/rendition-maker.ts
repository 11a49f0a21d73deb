import { v7 as newId } from 'uuid';

import type { FileStore } from '../platform/storage/file-store.js';
import type { Asset } from './asset.entity.js';
import { newRenditionKey, renditionName } from './names.js';
import type { Variant } from './rendition-plan.js';
import type { Rendition } from './rendition.entity.js';
import type { ImageWorker } from './worker/image-worker.js';

/** A rendition whose file is in the store and whose row is still to be written. */
export type MadeRendition = Omit<Rendition, 'asset' | 'createdAt'>;

/** Makes the files of renditions. */
export class RenditionMaker {
  readonly #store: FileStore;
  readonly #worker: ImageWorker;

  constructor(store: FileStore, worker: ImageWorker) {
    this.#store = store;
    this.#worker = worker;
  }

  /**
   * @param original path of the asset's original on this machine
   * @param how `flat`: as measured; `key`: of the rendition it replaces, when its file was lost; `signal`: ends the work
   *   when aborted
   */
  async make(
    asset: Asset,
    original: string,
    variant: Variant,
    { flat, key = newRenditionKey(), signal }: { flat: boolean; key?: string | undefined; signal?: AbortSignal },
  ): Promise<MadeRendition> {
    const draft = await this.#store.draft();
    try {
      const animated = asset.frames > 1 && variant.role === 'image';
      const { format, width } = variant;
      const frames = animated ? asset.frames : 1;
      const rendered = await this.#worker.render(
        { file: original, output: draft, format, width, animated, flat },
        { pixels: asset.width * asset.height * frames, signal },
      );
      await this.#store.keep(draft, renditionName(key, format));
      return { id: newId(), assetId: asset.id, role: variant.role, format, key, ...rendered };
    } finally {
      await this.#store.discard(draft);
    }
  }

  /** Removes the file of a rendition whose row could not be written. */
  async unmake({ key, format }: Pick<Rendition, 'key' | 'format'>): Promise<void> {
    await this.#store.remove(renditionName(key, format));
  }
}
