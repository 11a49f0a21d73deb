import type { ComicViewFragment, SitePartsFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import { Thumb } from '../archive/thumb';
import * as en from '../i18n/en';
import { Icon } from '../shell/icons';
import { Paragraphs } from './paragraphs';
import { Transcript } from './transcript';

/** What stands under the art: the author's note, the words, who is in it and what comes next. */
export function Below(props: { comic: ComicViewFragment; site: SitePartsFragment; transcriptId: string }): JSX.Element {
  return (
    <div class="below">
      <div class="below-main">
        <Show when={props.comic.note}>
          <section class="note" aria-labelledby="note-heading">
            <h2 id="note-heading">{en.noteFrom(props.site.authorName)}</h2>
            <Paragraphs text={props.comic.note} />
          </section>
        </Show>
        <Transcript comic={props.comic} id={props.transcriptId} />
      </div>
      <aside class="below-side">
        <Show when={props.comic.neighbours.next} keyed>
          {(next) => (
            <a class="upnext" href={next.path}>
              <Thumb image={next.thumbnail} width={144} isBlurred={next.contentWarning !== null} />
              <span>
                <small>{en.nextUp}</small>
                <b>{next.title}</b>
              </span>
              <Icon name="next" />
            </a>
          )}
        </Show>
        <Show when={props.comic.characters.length > 0}>
          <section>
            <h2>{en.onThisPage}</h2>
            <ul class="mini">
              <For each={props.comic.characters}>
                {(character) => (
                  <li>
                    <Show when={character.portrait} keyed>
                      {(portrait) => <Thumb image={portrait} width={96} isRound />}
                    </Show>
                    {character.name}
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <Show when={props.comic.tags.length > 0}>
          <section>
            <h2>{en.tags}</h2>
            <ul class="tags">
              <For each={props.comic.tags}>{(tag) => <li class="chip">{tag.name}</li>}</For>
            </ul>
          </section>
        </Show>
      </aside>
    </div>
  );
}
