import { GraphQLScalarType, Kind } from 'graphql';

import { badInput } from './bad-input.js';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function parseBytes(value: unknown): Uint8Array {
  if (typeof value !== 'string' || !base64.test(value)) throw badInput('Bytes are written in base64, with padding.');
  return Buffer.from(value, 'base64');
}

/** Bytes, such as an update of a draft. */
export const Bytes = new GraphQLScalarType<Uint8Array, string>({
  name: 'Bytes',
  description: 'Bytes in base64 with padding (RFC 4648 §4).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc4648#section-4',
  serialize: (value) => {
    if (!(value instanceof Uint8Array)) throw new TypeError('Bytes need a Uint8Array.');
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  },
  parseValue: parseBytes,
  parseLiteral: (node) => parseBytes(node.kind === Kind.STRING ? node.value : undefined),
});
