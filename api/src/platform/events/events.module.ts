import { Global, Inject, Injectable, Logger, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { CONFIG, type Config } from '../config/config.js';
import { Outbox } from './outbox.js';

/** Starts delivery once every capability has said what it listens to, and stops it while the database still answers. */
@Injectable()
class OutboxLife implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.LONGBOX_JOBS === 'on') this.outbox.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.outbox.stop();
  }
}

const logger = new Logger('Events');

/** One `Outbox` for the whole process. With LONGBOX_JOBS=off another process delivers. */
@Global()
@Module({
  providers: [
    {
      provide: Outbox,
      inject: [DataSource],
      useFactory: (db: DataSource) =>
        new Outbox(db, {
          report: (fault, job) => {
            const what = job ? `${job.kind} ${job.id}, attempt ${job.attempts}` : 'Delivering events';
            logger.error(`${what}: ${String(fault)}`, fault instanceof Error ? fault.stack : undefined);
          },
        }),
    },
    OutboxLife,
  ],
  exports: [Outbox],
})
export class EventsModule {}
