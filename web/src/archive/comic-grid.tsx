import type { ComicCardFragment } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { lastPlace, readComics } from '../reading/place';
import { Icon } from '../shell/icons';
import { Thumb } from './thumb';

/** Comics as small squares, marked with what this device has read of them. */
export function ComicGrid(props: { comics: ComicCardFragment[]; newest?: string }): JSX.Element {
  const read = readComics();
  const here = lastPlace()?.slug;
  const state = ({ slug }: ComicCardFragment) => (slug === here ? 'here' : read.has(slug) ? 'read' : undefined);
  return (
    <ol class="grid">
      <For each={props.comics}>
        {(comic) => (
          <li class="pc" data-state={state(comic)}>
            <a href={comic.path}>
              <span class="pc-art">
                <Thumb image={comic.thumbnail} width={320} isBlurred={comic.contentWarning !== null} />
                <Show when={comic.slug === props.newest && !state(comic)}>
                  <span class="chip new">{en.isNew}</span>
                </Show>
                <Show when={state(comic) === 'here'}>
                  <span class="chip here">
                    <Icon name="bookmark" />
                    {en.youAreHere}
                  </span>
                </Show>
              </span>
              <span class="pc-t">
                <span class="num">{comic.number}</span> {comic.title}
                <Show when={state(comic)}>
                  <span class="sr">, {en.read}</span>
                </Show>
              </span>
            </a>
          </li>
        )}
      </For>
    </ol>
  );
}
