import path from 'node:path';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** The editor with a draft in memory, for its tests: built into a folder of theirs, never part of the desk. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'dev'),
  base: './',
  plugins: [solid()],
  build: { target: 'es2022', emptyOutDir: true },
});
