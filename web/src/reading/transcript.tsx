import type { ComicViewFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { Icon } from '../shell/icons';

type Line = ComicViewFragment['pages'][number]['transcript'][number];

/** What stands before a line: who says it, or what it is. */
function label({ kind, speaker }: Line): string {
  if (speaker) return speaker;
  if (kind === 'CAPTION') return en.caption;
  if (kind === 'SOUND') return en.sound;
  return kind === 'SCENE' ? en.scene : '';
}

/** A comic's words and scenes, in order, for everyone. */
export function Transcript(props: { comic: ComicViewFragment; id: string }): JSX.Element {
  const spoken = () => props.comic.pages.filter(({ transcript }) => transcript.length > 0);
  return (
    <Show when={spoken().length > 0}>
      <details class="script" id="text" open>
        <summary>
          <Icon name="captions" />
          <span>{en.transcript}</span>
          <small>{en.transcriptWhy}</small>
        </summary>
        <div id={props.id}>
          <For each={spoken()}>
            {(page) => (
              <>
                <Show when={props.comic.pages.length > 1}>
                  <h2>{en.pageNumber(page.number)}</h2>
                </Show>
                <dl>
                  <For each={page.transcript}>
                    {(line) => (
                      <div class={line.kind === 'SCENE' ? 'dir' : undefined}>
                        <dt>{label(line)}</dt>
                        <dd>{line.text}</dd>
                      </div>
                    )}
                  </For>
                </dl>
              </>
            )}
          </For>
        </div>
      </details>
    </Show>
  );
}
