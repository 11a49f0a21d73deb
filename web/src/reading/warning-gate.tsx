import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { createSignal, type JSX, Show } from 'solid-js';
import { isServer } from 'solid-js/web';

import * as en from '../i18n/en';
import { Icon } from '../shell/icons';
import { areAccepted, accept } from './accepted-warnings';

/**
 * Asks before a comic with a content warning is shown. Nothing of the comic can be reached until the reader opens it;
 * it is a `<details>`, so it works without script too.
 */
export function WarningGate(props: { comic: ComicViewFragment; children: JSX.Element }): JSX.Element {
  const kinds = () => props.comic.contentWarning?.kinds ?? [];
  const [isRemembered, setRemembered] = createSignal(areAccepted(kinds()));
  return (
    <Show
      when={props.comic.contentWarning && !isRemembered() && props.comic.contentWarning}
      fallback={props.children}
      keyed
    >
      {(warning) => (
        <details class="gate">
          <summary>
            <span class="gate-t">
              <Icon name="alert" />
              <b>{warning.text || en.warning}</b>
              <Show when={warning.kinds.length > 0}>
                <span>{en.warningOf(warning.kinds.join(', '))}</span>
              </Show>
              <span class="btn primary">{en.show}</span>
            </span>
          </summary>
          <Show when={!isServer && warning.kinds.length > 0}>
            <p class="gate-more">
              <button
                type="button"
                class="btn small"
                onClick={() => {
                  accept(warning.kinds);
                  setRemembered(true);
                }}
              >
                {en.dontAsk(warning.kinds.join(', '))}
              </button>
            </p>
          </Show>
          {props.children}
        </details>
      )}
    </Show>
  );
}
