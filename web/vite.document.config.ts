import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

import * as en from './src/i18n/en.ts';
import { wordsInTemplates } from './words.babel.ts';

/** The same leaf components once more, compiled to strings for the document server; nothing is hydrated. */
export default defineConfig({
  plugins: [
    solid({ ssr: true, babel: { plugins: [wordsInTemplates(en)] }, solid: { generate: 'ssr', hydratable: false } }),
  ],
  build: { outDir: 'dist/document', ssr: 'src/document/render.tsx', target: 'node20', emptyOutDir: true },
});
