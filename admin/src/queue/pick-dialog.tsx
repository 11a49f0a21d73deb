import type { QueueComicFragment } from '@longbox/shared/generated/admin/queue/graphql';
import { For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { zone } from '../shell/site';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Thumb } from '../ui/thumb';
import type { Movable, Placing } from './placing';
import { isReady } from './ready';

/** Picks a comic for an empty slot, or a slot for a comic: `picking` holds whichever is known. */
export function PickDialog(props: { placing: Placing; drafts: readonly QueueComicFragment[] }): JSX.Element {
  const slot = () => props.placing.slots().find(({ at }) => at === props.placing.picking());
  const comic = (): Movable | undefined =>
    [...props.drafts, ...props.placing.slots().flatMap(({ comic: one }) => one ?? [])].find(
      ({ id }) => id === props.placing.picking(),
    );
  const close = () => props.placing.setPicking(undefined);
  const put = (one: Movable, at: string) => {
    close();
    void props.placing.place(one, at);
  };

  return (
    <>
      <Dialog
        open={slot() !== undefined}
        title={slot() ? en.queue.fillOne(dayAndTime(slot()?.at ?? '', zone())) : ''}
        onClose={close}
      >
        <div class="menu">
          <For each={props.drafts.filter(isReady)} fallback={<p class="hint">{en.queue.noneReady}</p>}>
            {(draft) => (
              <button type="button" onClick={() => put(draft, slot()?.at ?? '')}>
                <Thumb image={draft.thumbnail} />
                {draft.title}
              </button>
            )}
          </For>
        </div>
      </Dialog>
      <Dialog open={comic() !== undefined} title={en.moveOf(comic()?.title || en.untitled)} onClose={close}>
        <div class="menu">
          <For each={props.placing.slots()}>
            {({ at, comic: there }) => (
              <button
                type="button"
                disabled={there?.id === comic()?.id}
                onClick={() => {
                  const one = comic();
                  if (one) put(one, at);
                }}
              >
                <Icon name={there ? 'calendar-clock' : 'plus'} />
                {dayAndTime(at, zone())}
                <Show when={there} fallback={<small class="muted">{en.queue.emptySlot}</small>}>
                  {(taken) => <small class="muted">{taken().title}</small>}
                </Show>
              </button>
            )}
          </For>
        </div>
      </Dialog>
    </>
  );
}
