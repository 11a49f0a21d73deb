import type { Slot } from './slots.js';

interface About {
  why: 'low' | 'missing';
  slot: Slot;
  /** Slots that are filled ahead of it. */
  buffer: number;
  series: string;
  timeZone: string;
}

/** A reminder's subject and words. */
export function reminderText({ why, slot, buffer, series, timeZone }: About, site: string) {
  const when = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(slot.at);
  const queue = `${site}/admin/queue`;
  if (why === 'missing') {
    return {
      subject: `${series}: nothing goes out on ${when}`,
      text: `The slot on ${when} (${timeZone}) has no comic.\n\nPut one in, or tell your readers of a break:\n${queue}\n`,
    };
  }
  const left = buffer === 1 ? '1 comic waits' : `${buffer} comics wait`;
  return {
    subject: `${series}: ${left}, then the buffer is empty`,
    text: `${left}. The first slot without a comic is on ${when} (${timeZone}).\n\nThe queue:\n${queue}\n`,
  };
}
