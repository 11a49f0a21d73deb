import { Global, Injectable, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Clock } from './clock.js';

const everyMs = 30_000;

/** Keeps the clock right as long as the process runs. */
@Injectable()
class ClockKeeper implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger('Clock');
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {}

  async onModuleInit(): Promise<void> {
    await this.clock.set();
    this.#timer = setInterval(() => {
      this.clock.set().catch((fault: unknown) => this.#log.warn(`The database tells no time: ${String(fault)}`));
    }, everyMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }
}

/** One `Clock` for the whole process. */
@Global()
@Module({
  providers: [
    { provide: Clock, inject: [DataSource], useFactory: (database: DataSource) => new Clock(database) },
    ClockKeeper,
  ],
  exports: [Clock],
})
export class ClockModule {}
