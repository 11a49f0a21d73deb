// @ts-check
/** Vite's development servers of the two apps, and the nginx locations that put them behind the site's one address. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { freePort, statusOf } from './network.mjs';
import { launchProcess } from './processes.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {{ app: 'web' | 'admin', port: number }} ViteServer */

/** Hands a location to a server, web sockets too. */
const to = (/** @type {number} */ port) => `
  proxy_pass http://127.0.0.1:${port};
  proxy_set_header Host localhost;
  proxy_set_header Upgrade $http_upgrade;
  proxy_set_header Connection $http_connection;
  set $policy '';`;

/**
 * Chooses ports and writes the locations for both servers. Regular expressions, which go before the template's own
 * locations; what they leave out is still served as in production.
 * @param {string} file
 * @returns {Promise<ViteServer[]>}
 */
export async function planVite(file) {
  const [web, admin] = [await freePort('127.0.0.1'), await freePort('127.0.0.1')];
  writeFileSync(
    file,
    `location ~ ^/admin/ {${to(admin)}\n}\nlocation ~ ^/(?!graphql$|explorer(?:$|/)|media/|admin/) {${to(web)}\n}\n`,
  );
  return [
    { app: 'web', port: web },
    { app: 'admin', port: admin },
  ];
}

/**
 * Starts an app's server and waits until it answers.
 * @param {ViteServer} server
 * @param {{ logs: string, signal?: AbortSignal }} how
 */
export const launchVite = ({ app, port }, { logs, signal }) =>
  launchProcess({
    name: `${app}'s development server`,
    program: process.execPath,
    args: [
      path.join(root, app, 'node_modules/vite/bin/vite.js'),
      path.join(root, app),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--strictPort',
    ],
    log: path.join(logs, `vite-${app}.log`),
    ready: async () => (await statusOf(`127.0.0.1:${port}`, app === 'admin' ? '/admin/' : '/')) === 200,
    signal,
  });
