import { rmSync } from 'node:fs';
import { createServer } from 'node:http';

import { listenAddress } from './address.js';
import { answer } from './answer.js';
import { logFault } from './log.js';
import { readSettings } from './settings.js';
import { loadShell } from './shell.js';
import { loadViewFiles } from './view-files.js';

const settings = readSettings(process.env);
const page = new URL('../client/index.html', import.meta.url);
const shell = loadShell(page);
const scriptsOf = loadViewFiles(new URL('../client/.vite/manifest.json', import.meta.url), page);

const server = createServer((request, response) => {
  answer(request, response, { settings, shell, scriptsOf }).catch((error: unknown) => {
    logFault(error, request);
    if (!response.headersSent) response.writeHead(502, { 'cache-control': 'no-store' });
    response.end();
  });
});

const address = listenAddress(settings.DOCUMENTS_LISTEN);
if ('path' in address) rmSync(address.path, { force: true });
server.listen(address);

/** Ends after the answers that are under way. */
function drain(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.once('SIGTERM', drain);
process.once('SIGINT', drain);
