import { Injectable, Module } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { CONFIG, type Config } from '../platform/config/config.js';
import { JobWorker } from '../platform/jobs/job-worker.js';
import { FolderStore } from '../platform/storage/folder-store.js';
import { Intake } from './intake.js';
import { handleRenditionJobs } from './rendition-jobs.js';
import { ImageWorker } from './worker/image-worker.js';

/** Two processes touch pixels: one for what someone waits for, one for jobs, so that an AVIF in the making holds up nobody. */
@Injectable()
class ImageWorkers implements OnModuleInit, OnApplicationShutdown {
  readonly intake = new ImageWorker();
  readonly #jobs = new ImageWorker();

  constructor(
    private readonly db: DataSource,
    private readonly store: FolderStore,
    private readonly jobWorker: JobWorker,
  ) {}

  async onModuleInit(): Promise<void> {
    handleRenditionJobs(this.jobWorker, this.db, this.store, this.#jobs);
    await this.store.sweepDrafts();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.intake.close(), this.#jobs.close()]);
  }
}

/** Originals, and the jobs that make renditions of them. */
@Module({
  providers: [
    {
      provide: FolderStore,
      inject: [CONFIG],
      useFactory: ({ MEDIA_DIR }: Config) => new FolderStore(MEDIA_DIR),
    },
    ImageWorkers,
    {
      provide: Intake,
      inject: [DataSource, FolderStore, ImageWorkers, JobWorker],
      useFactory: (db: DataSource, store: FolderStore, workers: ImageWorkers, jobs: JobWorker) =>
        new Intake(db, store, workers.intake, () => jobs.wake()),
    },
  ],
  exports: [Intake],
})
export class MediaModule {}
