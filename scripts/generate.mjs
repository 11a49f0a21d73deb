// @ts-check
/**
 * Writes what is generated: the schema's print, typed documents and the manifest of persisted documents. The print comes
 * from the built api, so build `shared` and `api` first (`npm run check` does).
 *
 *   npm run generate              write what is stale
 *   npm run generate -- --check   write nothing; exit 1 and say what is stale
 *   npm run generate -- --release keep the present manifest for clients of this version, then write what is stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { earlierWith } from './lib/earlier-documents.mjs';

const root = dirname(import.meta.dirname);
const generated = join(root, 'shared/src/generated');
const paths = {
  schema: join(root, 'shared/schema.public.graphql'),
  manifest: join(generated, 'persisted-documents.json'),
  earlier: join(generated, 'earlier-documents.json'),
};
const check = process.argv.includes('--check');
const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @returns {Promise<{ path: string, content: string }[]>} every generated file as it should be */
async function wanted() {
  const { printPublicSchema } = await import('../api/dist/print-public-schema.js');
  const schema = await printPublicSchema();
  const { generateReader } = await import('../shared/codegen.mjs');
  const { files, documents } = await generateReader(schema);
  const earlier = JSON.parse(read(paths.earlier) ?? '{}');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const before = JSON.parse(read(paths.manifest) ?? '{}');
  return [
    { path: paths.schema, content: schema },
    ...files,
    { path: paths.manifest, content: json(documents) },
    {
      path: paths.earlier,
      content: json(process.argv.includes('--release') ? earlierWith(earlier, version, before) : earlier),
    },
  ];
}

const stale = (await wanted()).filter((file) => read(file.path) !== file.content);
if (check && stale.length > 0) {
  const names = stale.map((file) => relative(root, file.path)).join(', ');
  console.error(`Stale: ${names}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
}
if (!check) {
  for (const { path, content } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${relative(root, path)}`);
  }
  if (stale.length === 0) console.log('Everything generated is fresh.');
}
