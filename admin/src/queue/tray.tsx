import type { QueueComicFragment } from '@longbox/shared/generated/admin/queue/graphql';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { FillDialog } from './fill-dialog';
import type { Placing } from './placing';
import { isReady } from './ready';
import { TrayItem } from './tray-item';

/** Drafts that could go in: those that are ready, and the others. */
export function Tray(props: {
  seriesId: string;
  drafts: readonly QueueComicFragment[];
  hasGaps: boolean;
  placing: Placing;
}): JSX.Element {
  const [filling, setFilling] = createSignal(false);
  const ready = () => props.drafts.filter(isReady);
  const rest = () => props.drafts.filter((draft) => !isReady(draft));

  return (
    <aside class="tray" aria-label={en.queue.tray}>
      <section class="card">
        <header class="card-h">
          <div>
            <h2 class="label">{en.queue.ready}</h2>
            <p class="hint">{en.queue.readyWhy}</p>
          </div>
          <Show when={may('comic.publish')}>
            <button
              type="button"
              class="btn primary small"
              disabled={ready().length === 0 || !props.hasGaps}
              onClick={() => setFilling(true)}
            >
              {en.queue.fill}
            </button>
          </Show>
        </header>
        <ul class="tl-list">
          <For each={ready()} fallback={<li class="tl-none">{en.queue.noneReady}</li>}>
            {(draft) => <TrayItem draft={draft} placing={props.placing} />}
          </For>
        </ul>
      </section>
      <section class="card">
        <header class="card-h">
          <div>
            <h2 class="label">{en.queue.drafts}</h2>
            <p class="hint">{en.queue.draftsWhy}</p>
          </div>
        </header>
        <ul class="tl-list">
          <For each={rest()} fallback={<li class="tl-none">{en.queue.noDrafts}</li>}>
            {(draft) => <TrayItem draft={draft} placing={props.placing} />}
          </For>
        </ul>
      </section>
      <p class="hint tray-h">
        <Icon name="info" />
        {en.queue.pinned}
      </p>
      <FillDialog open={filling()} seriesId={props.seriesId} onClose={() => setFilling(false)} />
    </aside>
  );
}
