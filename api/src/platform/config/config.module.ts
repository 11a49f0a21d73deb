import { type DynamicModule, Global, Module } from '@nestjs/common';

import { CONFIG, type Config } from './config.js';

/** The settings, for everyone to inject as `@Inject(CONFIG)`. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
