import { defineConfig } from 'vite';

/** The page on which people try the public API: static files that nginx serves at `/explorer`. */
export default defineConfig({
  base: '/explorer/',
  logLevel: 'error',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // It is one editor, opened by those who come to work with it.
    chunkSizeWarningLimit: 1_500,
  },
});
