import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { denyUnmarked } from './platform/graphql/public.js';
import { publicResolvers } from './public-schema.js';

/** The public schema as SDL, sorted: the contract that is committed and reviewed. Needs no database. */
export async function printPublicSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(publicResolvers);
  await app.close();
  return `${printSchema(lexicographicSortSchema(denyUnmarked(schema)))}\n`;
}
