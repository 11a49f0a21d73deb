import type { Problem } from '@longbox/shared/readiness';
import { For, type JSX, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import { words } from '../words';

/** What is worth seeing to before the comic goes out; each leads to its field. It warns, it never stands in the way. */
export function Readiness(props: {
  problems: Problem[];
  onGo: (problem: Problem) => (() => void) | null;
}): JSX.Element {
  return (
    <Show when={props.problems.length > 0}>
      <div class="ready">
        <h3>
          <Icon name="circle-alert" />
          {words.ready.things(props.problems.length)}
        </h3>
        <ul>
          <For each={props.problems}>
            {(problem) => (
              <li>
                <Show when={props.onGo(problem)} fallback={<span>{problem.message}</span>}>
                  {(go) => (
                    <button type="button" class="link" onClick={() => go()()}>
                      {problem.message}
                    </button>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
