import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  getArgumentValues,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for. */
export interface Cost {
  /** Objects that may be built, lists counted by `first`/`last` or, without those, as ten. */
  objects: number;
  /** Levels of fields. */
  depth: number;
  /** Fields under another name than their own. */
  aliases: number;
}

/** Assumed length of a list that takes no `first` or `last`. */
const usualLength = 10;

const nothing: Cost = { objects: 0, depth: 0, aliases: 0 };

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/**
 * Estimates an operation before it runs. Introspection is free: it touches no data. Fragments are estimated once each,
 * so that nesting them does not make this slow.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Cost {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const known = new Map<string, Cost>();

  function ofFragment(name: string): Cost {
    const before = known.get(name);
    const fragment = fragments.get(name);
    if (before || !fragment) return before ?? nothing;
    const cost = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), false);
    known.set(name, cost);
    return cost;
  }

  function ofSelections(set: SelectionSetNode, type: GraphQLNamedType | undefined, paged: boolean): Cost {
    return set.selections.reduce<Cost>((sum, selection) => {
      if (selection.kind === Kind.FIELD) return add(sum, ofField(selection, type, paged));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, ofFragment(selection.name.value));
      const inner = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      return add(sum, ofSelections(selection.selectionSet, inner, paged));
    }, nothing);
  }

  /** @param paged whether the parent is a connection, whose lists are as long as its `first` said */
  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined, paged: boolean): Cost {
    const aliases = node.alias && node.alias.value !== node.name.value ? 1 : 0;
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return { objects: 0, depth: 0, aliases };
    const { first, last } = getArgumentValues(field, node, variables);
    const pageLength = typeof first === 'number' ? first : typeof last === 'number' ? last : undefined;
    const length = pageLength ?? (isList(field.type) && !paged ? usualLength : 1);
    const type = getNamedType(field.type);
    const inner = node.selectionSet ? ofSelections(node.selectionSet, type, pageLength !== undefined) : nothing;
    return {
      objects: Math.max(1, length) * ((isCompositeType(type) ? 1 : 0) + inner.objects),
      depth: 1 + inner.depth,
      aliases: aliases + inner.aliases,
    };
  }

  return ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined, false);
}

const add = (a: Cost, b: Cost): Cost => ({
  objects: a.objects + b.objects,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
});
