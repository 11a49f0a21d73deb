import { Extensions } from '@nestjs/graphql';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';

import { onlyReachable } from '../platform/graphql/reachable.js';
import type { AuthorRequest, Rule } from './author-request.js';
import { meaningOf, type Permission as Named } from './permissions.js';

/** Who may ask for a root field of the author schema. One without this or `@OpenToAnyone()` keeps the api from starting. */
export const Permission = (permission: Named): MethodDecorator => Extensions({ rule: permission });

/** A root field for people who are not signed in, such as signing in. */
export const OpenToAnyone = (): MethodDecorator => Extensions({ rule: 'anyone' satisfies Rule });

/** A root field that asks whoever did not do so lately to prove first that it is them; see `confirmedFor`. */
export const Confirmed = (): MethodDecorator => Extensions({ confirmed: true });

type RootField = GraphQLField<unknown, AuthorRequest>;

/** Root fields with what each asks for; `undefined` where nothing was said. */
export const rulesOf = (schema: GraphQLSchema): { name: string; field: RootField; rule: Rule | undefined }[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      name: `${root?.name}.${field.name}`,
      field,
      rule: field.extensions['rule'] as Rule | undefined,
    })),
  );

/**
 * The schema in which every root field asks first: when it is called, when a subscription begins, and again at each of its
 * events. It is built into the schema, so no resolver and no transport can go round it.
 */
export function guardRootFields(built: GraphQLSchema): GraphQLSchema {
  const schema = onlyReachable(built);
  const fields = rulesOf(schema);
  const unmarked = fields.filter(({ rule }) => rule === undefined).map(({ name }) => name);
  if (unmarked.length > 0)
    throw new Error(`Root fields without @Permission() or @OpenToAnyone(): ${unmarked.join(', ')}`);
  const events = schema.getSubscriptionType()?.getFields() ?? {};
  for (const { field, rule } of fields) {
    if (rule === undefined) continue;
    if (rule !== 'anyone') {
      const wants = field.extensions['confirmed'] === true ? ' Wants a proof of who asks, see `confirm`.' : '';
      const needs = `Needs \`${rule}\`: ${meaningOf(rule)}.${wants}`;
      field.description = field.description ? `${field.description}\n\n${needs}` : needs;
    }
    if (events[field.name] === field) guardEvents(field, rule);
    else guardCall(field, rule);
  }
  return schema;
}

function guardCall(field: RootField, rule: Rule): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    context.demand(rule);
    if (field.extensions['confirmed'] === true) context.demandConfirmed();
    return resolve(source, args, context, info);
  };
}

function guardEvents(field: RootField, rule: Rule): void {
  const { subscribe, resolve = defaultFieldResolver } = field;
  field.subscribe = (source, args, context, info) => {
    context.demand(rule);
    return subscribe?.(source, args, context, info);
  };
  field.resolve = async (event, args, context, info) => {
    await context.demandStill(rule);
    // The context lives as long as the subscription; what it has looked up belongs to one event.
    context.forget();
    return resolve(event, args, context, info);
  };
}
