import { Global, Inject, Injectable, Logger, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { CONFIG, type Config } from '../config/config.js';
import { JobWorker, type JobWorkerOptions } from './job-worker.js';

/** Starts the worker once every capability has given it its handlers, and stops it while the database still answers. */
@Injectable()
class JobWorkerLife implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly worker: JobWorker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.LONGBOX_JOBS === 'on') this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}

const logger = new Logger('Jobs');

const report: JobWorkerOptions['report'] = (fault, job) => {
  const what = job ? `${job.kind} ${job.id}, attempt ${job.attempts}` : 'Looking for work';
  logger.error(`${what}: ${String(fault)}`, fault instanceof Error ? fault.stack : undefined);
};

/** One `JobWorker` for the whole process. With LONGBOX_JOBS=off it takes handlers but does nothing. */
@Global()
@Module({
  providers: [
    {
      provide: JobWorker,
      inject: [DataSource],
      useFactory: (db: DataSource) => new JobWorker(db, { report }),
    },
    JobWorkerLife,
  ],
  exports: [JobWorker],
})
export class JobsModule {}
