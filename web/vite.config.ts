import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

import { earlyScript } from './early-script.plugin.ts';

/** The reader's app: an ordinary single-page app that any host can serve. */
export default defineConfig({
  plugins: [solid(), earlyScript()],
  build: {
    outDir: 'dist/client',
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What the entry and the lazy views share is one file: many small ones compress worse and start later.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
});
