import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyAdapter } from '@nestjs/platform-fastify';

import { AuthModule } from './auth/auth.module.js';
import { authorGraphql } from './auth/author-graphql.js';
import { AuthorSockets } from './auth/author-sockets.js';
import { Identify } from './auth/identify.js';
import { NextPublication } from './comics/next-publication.js';
import { ContentModule } from './content.module.js';
import { createDataSource } from './data-source.js';
import { DeskModule } from './desk.module.js';
import { FreshnessModule } from './freshness/freshness.module.js';
import { MediaModule } from './media/media.module.js';
import { Clock } from './platform/clock/clock.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { publicGraphql } from './platform/graphql/public-graphql.js';
import { EventsModule } from './platform/events/events.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';

/** The api: the list of its capabilities. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(() => createDataSource(config)),
        ClockModule,
        JobsModule,
        MailModule,
        EventsModule,
        MediaModule,
        ContentModule,
        DeskModule,
        FreshnessModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [ContentModule],
          inject: [NextPublication, Clock, HttpAdapterHost],
          useFactory: (next: NextPublication, clock: Clock, { httpAdapter }: HttpAdapterHost<FastifyAdapter>) => ({
            include: [ContentModule],
            ...publicGraphql((now) => next.after(now), clock, httpAdapter.getInstance().log),
          }),
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [AuthModule],
          inject: [Identify, AuthorSockets, HttpAdapterHost],
          useFactory: (
            identify: Identify,
            sockets: AuthorSockets,
            { httpAdapter }: HttpAdapterHost<FastifyAdapter>,
          ) => ({
            include: [DeskModule],
            ...authorGraphql(identify, (schema) => sockets.serve(schema), httpAdapter.getInstance().log),
          }),
        }),
      ],
      controllers: [HealthController],
    };
  }
}
