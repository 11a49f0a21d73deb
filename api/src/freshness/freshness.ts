import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Clock } from '../platform/clock/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Outbox } from '../platform/events/outbox.js';
import { type ComicEvent, comicEvent, comicEvents } from '../publishing/comic-events.js';
import { freshenComics, freshenData, freshenDocuments } from './freshen.js';
import { type Replica, replicasOf } from './replicas.js';
import { othersInSeries, touchedBy } from './touched.js';

/** As long as an answer may be given that was stored before something changed, with time to spare. */
const longestStoredMs = 120_000;

/** Has every nginx show a comic's publication, change or withdrawal at once, where its stored answers would lag. */
@Injectable()
export class Freshness implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_NGINX'>,
  ) {}

  onModuleInit(): void {
    const addresses = this.config.LONGBOX_NGINX;
    for (const kind of Object.values(comicEvents)) {
      this.outbox.listen(kind, 'freshness', async ({ payload }) => {
        if (addresses.length === 0) return;
        const event = comicEvent.parse(payload);
        try {
          const replicas = await replicasOf(addresses);
          await this.freshen(event, replicas);
          if (kind === comicEvents.withdrawn) await this.forget(event.comicId, replicas);
        } catch (fault) {
          // Later on there is nothing left to do: what was stored then has run out by itself.
          if (this.clock.now().getTime() - Date.parse(event.at) < longestStoredMs) throw fault;
        }
      });
    }
  }

  async freshen(event: ComicEvent, replicas: readonly Replica[]): Promise<void> {
    const touched = await touchedBy(this.database, event, this.clock.now());
    if (!touched) return;
    const ready = await eachThatCan(replicas, async (replica) => ({
      replica,
      documents: await freshenData(replica, touched),
    }));
    // A document server may ask any nginx, so data is fresh in all of them first.
    const done = await eachThatCan(ready.results, ({ replica, documents }) => freshenDocuments(replica, documents));
    demandAll([...ready.faults, ...done.faults]);
  }

  /** What was taken down is also not led to from pages that did so as the last comic or by chance. */
  async forget(comicId: string, replicas: readonly Replica[]): Promise<void> {
    const others = await othersInSeries(this.database, comicId, this.clock.now());
    const { faults } = await eachThatCan(replicas, (replica) => freshenComics(replica, others));
    demandAll(faults);
  }
}

function demandAll([fault]: readonly unknown[]): void {
  if (fault !== undefined) throw fault;
}

/** One nginx that is down keeps none of the others from being fresh. */
async function eachThatCan<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<{ results: Result[]; faults: unknown[] }> {
  const settled = await Promise.allSettled(items.map(work));
  return {
    results: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    faults: settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])),
  };
}
