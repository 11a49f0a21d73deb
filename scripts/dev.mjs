// @ts-check
/**
 * `npm run dev`: the site of this checkout behind the same nginx as in production, with hot reload of both apps. The api is
 * built and started again when its sources or the shared ones change. Pages are drawn in the browser alone: the document
 * server works from what a build makes, so see documents with `npm start`.
 */
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';

import { build } from './lib/build.mjs';
import { run } from './lib/complaint.mjs';
import { untilInterrupted } from './lib/interrupt.mjs';
import { serve } from './lib/serve.mjs';
import { readSettings } from './lib/settings.mjs';
import { launchVite, planVite } from './lib/vite.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Editors write a file in several steps; so many milliseconds of quiet make it one change. */
const quiet = 200;

await run(async () => {
  const signal = untilInterrupted();
  const { dir } = readSettings();
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const locations = path.join(dir, 'dev.conf');
  const servers = await planVite(locations);
  await serve({
    signal,
    options: { parts: ['mariadb', 'api', 'nginx'], dev: locations },
    more: `
Both apps reload as you save; the api is built and started again.
`,
    beside: async (site, say) => {
      const running = await Promise.all(
        servers.map((server) => launchVite(server, { logs: path.join(dir, 'logs'), signal })),
      );
      const watching = watchSources(async () => {
        try {
          await build({ say, only: ['shared', 'api'] });
          await site.parts.api.restart();
          say('The api runs anew.');
        } catch (error) {
          say(error instanceof Error ? error.message : String(error));
        }
      });
      return async () => {
        watching.stop();
        await Promise.all(running.map((one) => one.stop()));
      };
    },
  });
});

/**
 * Calls `work` after each change, never twice at once.
 * @param {() => Promise<void>} work
 */
function watchSources(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let last = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(work)), quiet);
  };
  const watchers = ['api/src', 'shared/src'].map((folder) =>
    watch(path.join(root, folder), { recursive: true }, changed),
  );
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
