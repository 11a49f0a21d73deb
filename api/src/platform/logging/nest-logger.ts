import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/**
 * Nest's own messages as lines of the same log. Its chatter while starting is only for `debug`, and so are the exceptions
 * it reports: refusals are among them, and whoever answers a request writes its faults down with the request's id.
 */
export const nestLogger = (log: FastifyBaseLogger): LoggerService => ({
  log: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
  warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
  error: (message: unknown, stack?: unknown, context?: unknown) =>
    log[context === 'ExceptionsHandler' || stack === 'ExceptionsHandler' ? 'debug' : 'error'](
      { context, stack: message instanceof Error ? message.stack : stack },
      String(message),
    ),
});
