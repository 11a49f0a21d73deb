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
  },
});
