import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' && shape.test(value) ? new Date(value) : undefined;
  if (!moment || Number.isNaN(moment.getTime())) {
    throw new GraphQLError(`${JSON.stringify(value)} is not a moment such as 2026-11-23T09:00:00Z.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return moment;
}

/** Our own scalar: Nest's takes whatever `new Date` takes. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'RFC 3339 moment in UTC with milliseconds, such as `2026-11-23T09:00:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => {
    if (!(value instanceof Date)) throw new TypeError('DateTime needs a Date.');
    return value.toISOString();
  },
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});
