// @ts-check
/** `npm start`: makes everything ready, starts the site of this checkout and serves it until it is asked to end. */
import { run } from './lib/complaint.mjs';
import { untilInterrupted } from './lib/interrupt.mjs';
import { serve } from './lib/serve.mjs';

await run(() => serve({ signal: untilInterrupted() }));
