import type { Intake } from '../intake.js';
import type { UploadStore } from './upload-store.js';
import type { Uploads } from './uploads.js';

/**
 * Takes whole files in and writes what became of them. It may be stopped or killed anywhere: until that is written the
 * bytes stay, and taking the same bytes in again answers the same asset.
 */
export class SettleUploads {
  readonly #waiting = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly uploads: Uploads,
    private readonly store: UploadStore,
    private readonly intake: Intake,
    private readonly report: (fault: unknown) => void,
  ) {}

  /** Settles an upload after those that wait before it. A fault is reported; the next look tries again. */
  settle(id: string): void {
    if (this.#waiting.has(id)) return;
    this.#waiting.add(id);
    this.#last = this.#last
      .then(() => this.#settle(id))
      .catch(this.report)
      .finally(() => this.#waiting.delete(id));
  }

  /** Settles every upload whose bytes are all here, such as those of a process that died in between. */
  async settleWhole(): Promise<void> {
    for (const { id, bytes } of await this.uploads.receiving()) {
      if ((await this.store.arrived(id)) === bytes) this.settle(id);
    }
  }

  /** Settles once everything that waits is settled. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async #settle(id: string): Promise<void> {
    const upload = await this.uploads.find(id);
    if (upload?.state === 'receiving') {
      const result = await this.intake.take(this.store.fileOf(id), upload.name);
      if (result.outcome === 'refused') {
        const reason = result.reason.slice(0, 500);
        await this.uploads.settle(id, { state: 'refused', reason, remedy: result.remedy });
      } else {
        const isDuplicate = result.outcome === 'known' && (await this.uploads.isDuplicate(upload, result.asset));
        await this.uploads.settle(id, { state: 'taken', assetId: result.asset.id, isDuplicate });
      }
    }
    await this.store.discard(id);
  }
}
