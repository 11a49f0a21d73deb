import path from 'node:path';

import { Inject, Injectable, Logger, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';

import { AuthModule } from '../../auth/auth.module.js';
import { Identify } from '../../auth/identify.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Intake } from '../intake.js';
import { MediaModule } from '../media.module.js';
import { SettleUploads } from './settle-uploads.js';
import { UploadDoor } from './upload-door.js';
import { UploadStore } from './upload-store.js';
import { Uploads } from './uploads.js';

/** How often to look for whole files that nobody settled, in milliseconds; several processes that do are no harm. */
const lookEvery = 30_000;

/** Opens the way in, settles what a process that died left behind, and clears away what is too old. */
@Injectable()
class UploadsLife implements OnModuleInit, BeforeApplicationShutdown {
  readonly #log = new Logger('Uploads');
  #stop = async (): Promise<void> => {};

  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    private readonly identify: Identify,
    private readonly uploads: Uploads,
    private readonly intake: Intake,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_URL' | 'MEDIA_DIR'>,
  ) {}

  async onModuleInit(): Promise<void> {
    const { identify, uploads, config } = this;
    const report = (fault: unknown): void => this.#log.error(fault);
    const whole = (id: string): void => settling.settle(id);
    const folder = path.join(config.MEDIA_DIR, 'uploads');
    const store = await UploadStore.open(folder, uploads, whole).catch(report);
    // Reading goes on where nothing can be written.
    if (!store) return;
    const settling = new SettleUploads(uploads, store, this.intake, report);
    const door = new UploadDoor({ site: config.LONGBOX_URL, identify, uploads, store, whole });
    door.open(this.http.httpAdapter.getInstance());

    const look = async (): Promise<void> => {
      await settling.settleWhole();
      await uploads.clearAway();
      await store.sweep();
    };
    const looking = setInterval(() => void look().catch(report), lookEvery);
    void look().catch(report);
    this.#stop = async () => {
      clearInterval(looking);
      door.close();
      await settling.idle();
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#stop();
  }
}

/** Files on their way in. */
@Module({ imports: [AuthModule, MediaModule], providers: [Uploads, UploadsLife], exports: [Uploads] })
export class UploadsModule {}
