// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests start programs of the api as they will run: from `api/dist`. Types are judged elsewhere, not here. */
export async function buildApi() {
  await promisify(execFile)(process.execPath, ['node_modules/ts7/bin/tsc', '-p', 'api', '--noCheck'], { cwd: root });
}
