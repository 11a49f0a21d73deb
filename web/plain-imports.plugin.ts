import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as plain as they are written. Vite wraps them to fetch style sheets and further files ahead; a view
 * here is one file without a style sheet of its own, and the document names it.
 */
export function plainImports(): Plugin {
  return {
    name: 'longbox:plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
