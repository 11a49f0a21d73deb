/**
 * The process that touches pixels: one task at a time from its parent, over the channel that `fork` opened. It has a
 * memory limit set by the system and may be killed at any moment; the parent then starts another.
 */
import { existsSync, readFileSync } from 'node:fs';

import sharp from 'sharp';

import { measure } from './measure.js';
import type { Reply, Result, Task } from './messages.js';
import { render } from './render.js';
import { OutOfMemory, Unusable } from './unusable.js';

sharp.cache(false);
sharp.concurrency(1);
// Whatever a file claims to be, no other decoder can be reached.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPng',
    'VipsForeignLoadJpeg',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
  ],
});

async function perform(task: Task): Promise<Result> {
  try {
    return task.task === 'measure' ? { measures: await measure(task) } : { rendered: await render(task) };
  } catch (error) {
    if (error instanceof Unusable) return { unusable: error.message, remedy: error.remedy };
    // Memory may only be in pieces after long use: the task gets a second try in a fresh process.
    if (error instanceof OutOfMemory) process.exit(1);
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Linux counts the memory of the process that started this one into `maxRSS`, so it is asked elsewhere. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kibibytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kibibytes) * 1024;
}

process.on('message', (task: Task) => {
  void perform(task).then((result) => {
    const reply: Reply = { ...result, peakMemory: peakMemory() };
    process.send?.(reply);
  });
});
// The parent is gone. `process.exit` would wait for what is being decoded.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.send?.('ready');
