import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

import { guardRootFields } from './auth/permission.js';
import { authorResolvers } from './author-schema.js';
import { denyUnmarked } from './platform/graphql/public.js';
import { publicResolvers } from './public-schema.js';

/** Both schemas as SDL, sorted: the contracts that are committed and reviewed. Needs no database. */
export async function printSchemas(): Promise<{ public: string; author: string }> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const factory = app.get(GraphQLSchemaFactory);
  const print = async (resolvers: Function[], judge: (schema: GraphQLSchema) => GraphQLSchema): Promise<string> =>
    `${printSchema(lexicographicSortSchema(judge(await factory.create(resolvers))))}\n`;
  const printed = {
    public: await print(publicResolvers, denyUnmarked),
    author: await print(authorResolvers, guardRootFields),
  };
  await app.close();
  return printed;
}
