import type { ApolloServerPlugin } from '@apollo/server';
import { Extensions } from '@nestjs/graphql';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { badInput } from '../platform/graphql/bad-input.js';

/** A root field that must be the only one of its operation: a guess at a secret is one request, under any alias. */
export const Alone = (): MethodDecorator => Extensions({ alone: true });

/** Refuses an operation that puts something beside a field that stands alone. */
export function demandAlone(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): void {
  const known = schema.getRootType(operation.operation)?.getFields() ?? {};
  const names = rootFieldsOf(document, operation);
  const alone = names.find((name) => known[name]?.extensions['alone'] === true);
  if (alone !== undefined && names.length > 1) throw badInput(`\`${alone}\` is asked for alone, once an operation.`);
}

/** `demandAlone` for requests over HTTP. */
export const alonePlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation }) {
        if (operation) demandAlone(schema, document, operation);
      },
    };
  },
};

/** Root fields by their own names, each as often as it would run. */
function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return one.name.value === '__typename' ? [] : [one.name.value];
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      return inner ? fieldsOf(inner.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}
