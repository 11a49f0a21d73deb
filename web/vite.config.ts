import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

import * as en from './src/i18n/en.ts';
import { wordsInTemplates } from './words.babel.ts';

import { earlyScript } from './early-script.plugin.ts';
import { fonts } from './fonts.plugin.ts';
import { plainImports } from './plain-imports.plugin.ts';
import { unusedTokens } from './unused-tokens.ts';

/** What views have for themselves. All other code goes into one file with the entry: it compresses best and starts at once. */
const ofOneView =
  /src\/(home\/|shell\/key-list|about\/(?!cast)|missing\/(route|missing-page)|archive\/(?!thumb)|reading\/(route|comic-page|below|transcript|dock|neighbours))/;
const isShared = (id: string): boolean => !ofOneView.test(id);

/** The reader's app: an ordinary single-page app that any host can serve. */
export default defineConfig({
  plugins: [solid({ babel: { plugins: [wordsInTemplates(en)] } }), earlyScript(), fonts(), plainImports()],
  css: { postcss: { plugins: [unusedTokens] } },
  build: {
    outDir: 'dist/client',
    // Tells the document server which file a view's code is in.
    manifest: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'reader', test: isShared }] } } },
  },
});
