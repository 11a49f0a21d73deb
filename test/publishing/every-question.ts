import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What to ask about. */
export interface Subjects {
  slugs: readonly string[];
  ids: readonly string[];
  paths: readonly string[];
}

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** How deep answers are asked for. */
const depth = 4;

/** Every field of a type that can be had without an argument of one's own, as deep as `depth`. */
export function everythingOf(type: GraphQLObjectType, left = depth): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const args = necessaryArguments(field);
    if (args === undefined) return [];
    if (!isObjectType(inner)) return [`${field.name}${args}`];
    return left > 1 ? [`${field.name}${args} { ${everythingOf(inner, left - 1)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

/** The arguments without which a field cannot be asked for; undefined when they cannot be thought of. */
function necessaryArguments({ args }: GraphQLField<unknown, unknown>): string | undefined {
  const given = args.flatMap((arg) => {
    if (arg.name === 'first') return ['first: 5'];
    return isNonNullType(arg.type) && arg.defaultValue === undefined ? [undefined] : [];
  });
  if (given.includes(undefined)) return undefined;
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Every root field of the schema, asked with every subject that its arguments can take. */
export function questionsOf(schema: GraphQLSchema, subjects: Subjects): Question[] {
  const root = schema.getQueryType();
  return Object.values(root?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    return combinations(field.args, subjects).map((variables) => {
      const used = field.args.filter(({ name }) => name in variables);
      const heads = used.map(({ name, type: taken }) => `$${name}: ${String(taken)}`).join(', ');
      const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
      const call = passed === '' ? field.name : `${field.name}(${passed})`;
      const selection = everythingOf(type, field.name === 'comics' || field.name.startsWith('all') ? 3 : depth);
      return { query: `query ${heads === '' ? '' : `(${heads})`} { ${call} { ${selection} } }`, variables };
    });
  });
}

function combinations(args: readonly GraphQLArgument[], { slugs, ids, paths }: Subjects): Record<string, unknown>[] {
  const names = args.map(({ name }) => name);
  if (names.includes('path')) return paths.map((path) => ({ path }));
  if (names.includes('slug')) return [...slugs.map((slug) => ({ slug })), ...ids.map((id) => ({ id }))];
  if (!names.includes('filter')) return [{}];
  const orders = args.flatMap(({ type }) => {
    const named = getNamedType(type);
    return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
  });
  const filter = args.map(({ type }) => getNamedType(type)).find(isInputObjectType);
  const filters = Object.keys(filter?.getFields() ?? {}).flatMap((name) => {
    if (name.startsWith('published')) return [{ [name]: '2000-01-01T00:00:00Z' }, { [name]: '2099-01-01T00:00:00Z' }];
    return slugs.map((slug) => ({ [name]: slug }));
  });
  return [
    ...orders.flatMap((order) => [
      { first: 50, order },
      { last: 50, order },
    ]),
    ...filters.map((one) => ({ first: 50, filter: one })),
  ];
}
