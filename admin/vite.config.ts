import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** The author's desk: static files that nginx serves under `/admin/`. */
export default defineConfig({
  base: '/admin/',
  plugins: [solid()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
