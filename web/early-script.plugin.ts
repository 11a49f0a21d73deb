import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const source = () => readFileSync(new URL('./src/early.js', import.meta.url), 'utf8');

/** Puts `src/early.js` before everything else in the head, as a classic script that runs before the first paint. */
export function earlyScript(): Plugin {
  let name = '';
  return {
    name: 'longbox:early-script',
    configureServer(server) {
      server.middlewares.use('/src/early.js', (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(source());
      });
    },
    buildStart() {
      if (this.meta.watchMode) return;
      const hash = createHash('sha256').update(source()).digest('base64url').slice(0, 8);
      name = `assets/early-${hash}.js`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: source() });
    },
    transformIndexHtml: (html, { server }) => ({
      html,
      tags: [{ tag: 'script', attrs: { src: server ? '/src/early.js' : `/${name}` }, injectTo: 'head-prepend' }],
    }),
  };
}
