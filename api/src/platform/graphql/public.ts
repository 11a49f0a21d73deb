import { Extensions } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';

import { onlyReachable } from './reachable.js';

/** Marks a root field as open to anyone. A root field without it keeps the api from starting. */
export const Public = (): MethodDecorator => Extensions({ public: true });

/** The schema with what is public alone, or an error that names every root field nobody has marked as public. */
export function denyUnmarked(built: GraphQLSchema): GraphQLSchema {
  const schema = onlyReachable(built);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const unmarked = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => field.extensions['public'] !== true)
      .map((field) => `${root?.name}.${field.name}`),
  );
  if (unmarked.length > 0) throw new Error(`Root fields without @Public(): ${unmarked.join(', ')}`);
  return schema;
}
