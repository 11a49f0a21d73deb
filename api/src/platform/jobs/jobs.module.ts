import { type DynamicModule, Inject, Injectable, Logger, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { Config } from '../config/config.js';
import { JobWorker } from './job-worker.js';

const jobsWanted = Symbol('jobsWanted');

/** Starts the worker once every capability has given it its handlers, and stops it while the database still answers. */
@Injectable()
class JobWorkerLife implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly worker: JobWorker,
    @Inject(jobsWanted) private readonly wanted: Config['LONGBOX_JOBS'],
  ) {}

  onApplicationBootstrap(): void {
    if (this.wanted === 'on') this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}

/** One `JobWorker` for the whole process. With LONGBOX_JOBS=off it takes handlers but does nothing. */
@Module({})
export class JobsModule {
  static with(config: Pick<Config, 'LONGBOX_JOBS'>): DynamicModule {
    const logger = new Logger('Jobs');
    return {
      module: JobsModule,
      global: true,
      providers: [
        { provide: jobsWanted, useValue: config.LONGBOX_JOBS },
        {
          provide: JobWorker,
          inject: [DataSource],
          useFactory: (db: DataSource) =>
            new JobWorker(db, { report: (fault, job) => logger.error({ err: fault, job }, 'A job went wrong') }),
        },
        JobWorkerLife,
      ],
      exports: [JobWorker],
    };
  }
}
