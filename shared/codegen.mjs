// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';

const here = import.meta.dirname;

/**
 * The typed documents of the reader's app and their manifest, made from `schema` and `src/documents/reader`.
 * Nothing is written.
 *
 * @param {string} schema SDL of the public schema
 * @returns {Promise<{ files: { path: string, content: string }[], documents: Record<string, string> }>} paths are
 *   absolute; `documents` maps `sha256:<hex>` to the text that is run for it
 */
export async function generateReader(schema) {
  const folder = `${here}/src/generated/reader/`;
  /** @type {{ filename: string, content: string }[]} */
  const made = await generate(
    {
      silent: true,
      schema,
      documents: `${here}/src/documents/reader/**/*.graphql`,
      generates: {
        [folder]: {
          preset,
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
          },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            enumsAsTypes: true,
            importExtension: '.js',
            scalars: { DateTime: 'string', Bytes: 'string' },
          },
        },
      },
    },
    false,
  );
  const manifest = made.find((file) => file.filename.endsWith('persisted-documents.json'));
  if (!manifest) throw new Error('The code generator made no manifest of persisted documents.');
  /** @type {Record<string, string>} */
  const texts = JSON.parse(manifest.content);
  const documents = checked(texts);
  const files = made
    .filter((file) => file !== manifest)
    .map((file) => ({ path: file.filename, content: droppable(file.content) }));
  return { files, documents };
}

/**
 * The desk's typed documents and their manifest, made from `schema` and `src/documents/admin`: one file for each folder
 * there, so that a view of the desk brings its own documents only. What is in `fragments/` serves all folders. Nothing is
 * written.
 *
 * @param {string} schema SDL of the author schema
 * @returns {Promise<{ files: { path: string, content: string }[], documents: Record<string, string> }>} as
 *   `generateReader` gives them
 */
export async function generateDesk(schema) {
  const source = `${here}/src/documents/admin`;
  const folders = readdirSync(source).filter((name) => name !== 'fragments');
  /** @type {{ filename: string, content: string }[]} */
  const made = await generate(
    {
      silent: true,
      schema,
      generates: Object.fromEntries(
        folders.map((folder) => [
          `${here}/src/generated/admin/${folder}/`,
          {
            preset,
            documents: [`${source}/fragments/*.graphql`, `${source}/${folder}/*.graphql`],
            documentTransforms: [addTypenameSelectionDocumentTransform],
            presetConfig: {
              fragmentMasking: false,
              persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
            },
            config: {
              useTypeImports: true,
              enumsAsTypes: true,
              nonOptionalTypename: true,
              importExtension: '.js',
              scalars: { DateTime: 'string', Bytes: 'string' },
            },
          },
        ]),
      ),
    },
    false,
  );
  const manifests = made.filter((file) => file.filename.endsWith('persisted-documents.json'));
  const files = made.filter((file) => file.filename.endsWith('/graphql.ts'));
  return {
    files: files.map((file) => ({ path: file.filename, content: idsOnly(file.content) })),
    documents: checked(Object.assign({}, ...manifests.map((file) => JSON.parse(file.content)))),
  };
}

/**
 * Documents as urql takes those that have nothing but an id.
 *
 * @param {string} code
 */
const idsOnly = (code) =>
  code.replaceAll(/\{"__meta__":\{"hash":("[^"]+")[^}]*\}\}/g, '{"kind":"Document","definitions":[],"documentId":$1}');

/**
 * A manifest in the order of its hashes, each of which is looked after.
 *
 * @param {Record<string, string>} texts
 */
function checked(texts) {
  for (const [id, text] of Object.entries(texts)) {
    const hash = createHash('sha256').update(text).digest('hex');
    if (id !== `sha256:${hash}`) throw new Error(`The manifest's ${id} is not the SHA-256 of its text.`);
  }
  return Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Marks the fragments, whose texts nobody needs, so that the apps' builds can leave them out. The generator's own setting for
 * it is not passed on by the preset.
 *
 * @param {string} code
 */
const droppable = (code) => code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(');
