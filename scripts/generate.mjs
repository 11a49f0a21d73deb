// @ts-check
/**
 * Writes what is generated: the schemas' prints, typed documents and the manifests of persisted documents. The prints come
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
  publicSchema: join(root, 'shared/schema.public.graphql'),
  authorSchema: join(root, 'shared/schema.author.graphql'),
  manifest: join(generated, 'persisted-documents.json'),
  adminManifest: join(generated, 'admin-documents.json'),
  earlier: join(generated, 'earlier-documents.json'),
};
const check = process.argv.includes('--check');
const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @returns {Promise<{ path: string, content: string }[]>} every generated file as it should be */
async function wanted() {
  const { printSchemas } = await import('../api/dist/print-schemas.js');
  const schemas = await printSchemas();
  const { generateDesk, generateReader } = await import('../shared/codegen.mjs');
  const reader = await generateReader(schemas.public);
  const desk = await generateDesk(schemas.author);
  const earlier = JSON.parse(read(paths.earlier) ?? '{}');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const before = JSON.parse(read(paths.manifest) ?? '{}');
  return [
    { path: paths.publicSchema, content: schemas.public },
    { path: paths.authorSchema, content: schemas.author },
    ...reader.files,
    ...desk.files,
    { path: paths.manifest, content: json(reader.documents) },
    { path: paths.adminManifest, content: json(desk.documents) },
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
