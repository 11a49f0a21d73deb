import { NestFactory } from '@nestjs/core';
import { LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.js';
import { keepFrontDoor } from './auth/front-door.js';
import type { Config } from './platform/config/config.js';
import { answerConditionally } from './platform/graphql/conditional-answers.js';
import { limits } from './platform/graphql/limits.plugin.js';
import { loggerOptions, requestId } from './platform/logging/logger-options.js';
import { nestLogger } from './platform/logging/nest-logger.js';

/** The api, ready to listen. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bytes,
    genReqId: requestId,
    logger: loggerOptions(config),
    logController: new LogController({ disableRequestLogging: ({ url }) => url.startsWith('/health/') }),
  });
  const logger = nestLogger(adapter.getInstance().log);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, { logger });
  answerConditionally(adapter.getInstance());
  keepFrontDoor(adapter.getInstance(), config.LONGBOX_URL, config.NODE_ENV !== 'production');
  // Anyone's page may read what anyone may read; the desk's front door has turned other sites away before.
  app.enableCors({ origin: '*', methods: ['GET', 'POST'], allowedHeaders: '*', maxAge: 86_400 });
  return app;
}
