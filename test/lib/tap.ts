import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import type { SampleSite } from './sample-site.js';

/** Stands between nginx and a part behind it: sees every request that gets so far, and may keep them waiting. */
export interface Tap {
  /** Method and address of each request, in the order in which they came. */
  readonly seen: readonly string[];
  /** Forgets what was seen. */
  clear(): void;
  /** How many connections were opened to ask so. */
  connections(): number;
  /** Keeps requests waiting from now on; what it answers with lets them go. */
  hold(): () => void;
  close(): Promise<void>;
}

/** Puts a tap on the socket on which nginx asks this part. The part itself goes on as it was. */
export async function tap(site: SampleSite, part: 'api' | 'documents'): Promise<Tap> {
  const database = new URL(site.settings.DATABASE_URL).searchParams.get('socketPath') ?? '';
  const socket = path.join(path.dirname(database), `${part}.sock`);
  const behind = path.join(path.dirname(database), `${part}-2.sock`);
  renameSync(socket, behind);

  const seen: string[] = [];
  let connections = 0;
  let gate = Promise.resolve();
  const server = http.createServer(async (request, response) => {
    const { method, url: asked, headers } = request;
    seen.push(`${method} ${asked}`);
    await gate;
    const onward = http.request({ socketPath: behind, method, path: asked, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  // Connections it keeps open would go past the tap.
  await site.parts.nginx.restart();

  return {
    seen,
    clear: () => seen.splice(0),
    connections: () => connections,
    hold() {
      const letGo = new AbortController();
      gate = once(letGo.signal, 'abort').then(() => {});
      return () => letGo.abort();
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      rmSync(socket, { force: true });
      renameSync(behind, socket);
    },
  };
}
