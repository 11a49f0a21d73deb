import type { JSX } from 'solid-js';

import { en } from '../i18n/en';
import { longDay } from '../i18n/format';
import { may } from '../session/session';
import { zone } from '../shell/site';
import { Icon } from '../ui/icon';
import { dropHandlers } from './drop';
import type { Placing, Slot } from './placing';

/** A promised moment that nothing fills: click to pick, or drop a comic on it. One that has passed was missed. */
export function EmptySlot(props: { slot: Slot; placing: Placing }): JSX.Element {
  const isPast = () => new Date(props.slot.at) <= new Date();
  const drop = dropHandlers((comic) => void props.placing.place(comic, props.slot.at));
  return (
    <button
      type="button"
      class="qe"
      disabled={isPast() || !may('comic.publish')}
      data-target={props.placing.walking()?.at === props.slot.at ? '' : undefined}
      aria-label={isPast() ? undefined : en.queue.fillOne(longDay(props.slot.at, zone()))}
      onClick={() => props.placing.setPicking(props.slot.at)}
      onDragOver={drop.onDragOver}
      onDragLeave={drop.onDragLeave}
      onDrop={drop.onDrop}
    >
      {isPast() ? (
        en.queue.missed
      ) : (
        <>
          <Icon name="plus" />
          {en.queue.emptySlot}
        </>
      )}
    </button>
  );
}
