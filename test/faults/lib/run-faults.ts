import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a fault program with so many trials and answers with the line of JSON it ends with. */
export function faults(name: string, trials: number): Promise<Record<string, unknown>> {
  const program = fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, '--trials', String(trials)], (_, stdout, stderr) => {
      const [said] = stdout.trim().split('\n').slice(-1);
      try {
        resolve(JSON.parse(said ?? ''));
      } catch {
        reject(new Error(`${name} reported nothing.\n${stdout}\n${stderr}`));
      }
    });
  });
}
