import { SingleBar } from 'cli-progress';

export interface Progress {
  update: (done: number, total: number) => void;
  end: () => void;
}

/** Time between two lines where there is no terminal, in milliseconds. */
const pause = 5_000;

/** A bar on a terminal; elsewhere a plain line now and then. Both go to standard error. */
export function importProgress(label: string): Progress {
  return process.stderr.isTTY ? bar(label) : lines(label);
}

function bar(label: string): Progress {
  const shown = new SingleBar({
    format: `${label} {bar} {value}/{total} comics, {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) shown.start(total, done);
      started = true;
      shown.update(done);
    },
    end: () => shown.stop(),
  };
}

function lines(label: string): Progress {
  let next = Date.now() + pause;
  return {
    update: (done, total) => {
      if (Date.now() < next) return;
      next = Date.now() + pause;
      console.error(`${label}: ${done} of ${total} comics`);
    },
    end: () => {},
  };
}
