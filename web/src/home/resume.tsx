import { createSignal, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { lastPlace, readComics } from '../reading/place';
import { Icon } from '../shell/icons';

/**
 * Where reading stopped on this device, while something newer is out. The row's room is there from the first paint,
 * because the early script looked too (`data-resume` on the root), so nothing jumps when it fills.
 */
export function Resume(props: { latest: { slug: string }; total: number }): JSX.Element {
  const [isDismissed, dismiss] = createSignal(false);
  const place = lastPlace();
  const isBehind = () => place !== undefined && place.slug !== props.latest.slug && !isDismissed();
  const unread = () => Math.max(0, props.total - readComics().size);
  return (
    <div class="resume-room">
      <Show when={isBehind() && place} keyed>
        {(stopped) => (
          <aside class="resume" aria-label={en.resume}>
            <Show when={stopped.thumb}>
              <span class="thumb">
                <img src={stopped.thumb} width="40" height="40" alt="" />
              </span>
            </Show>
            <p>
              <b>{en.stoppedAt(stopped.title)}</b>
              <span>
                {stopped.place} · {en.unread(unread())}
              </span>
            </p>
            <progress max={props.total} value={props.total - unread()} aria-hidden="true" />
            <a class="btn small primary" href={stopped.path}>
              {en.goOn}
            </a>
            <button
              type="button"
              class="btn small quiet icon"
              aria-label={en.dismiss}
              onClick={() => {
                delete document.documentElement.dataset['resume'];
                dismiss(true);
              }}
            >
              <Icon name="close" />
            </button>
          </aside>
        )}
      </Show>
    </div>
  );
}
