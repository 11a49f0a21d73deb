import { createSignal, type JSX, Show } from 'solid-js';
import { isServer } from 'solid-js/web';

import { en } from '../i18n/en';
import { lastPlace } from '../reading/place';
import { Icon } from '../shell/icons';

/**
 * Where reading stopped on this device, while something newer is out. The row's room is there from the first paint,
 * because the early script looked too (`data-resume` on the root), so nothing jumps when it fills.
 */
export function Resume(props: { latest: { slug: string } }): JSX.Element {
  const [isDismissed, dismiss] = createSignal(false);
  const place = isServer ? undefined : lastPlace();
  const isBehind = () => place !== undefined && place.slug !== props.latest.slug && !isDismissed();
  return (
    <div class="resume-room">
      <Show when={isBehind() && place} keyed>
        {(stopped) => (
          <aside class="resume" aria-label={en.resume}>
            <p>
              <b>{en.stoppedAt(stopped.title)}</b>
            </p>
            <a class="btn small primary" href={stopped.path}>
              {en.continue}
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
