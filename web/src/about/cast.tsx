import type { AboutQuery } from '@longbox/shared/generated/reader/graphql';
import { For, type JSX, Show } from 'solid-js';

import { Thumb } from '../archive/thumb';
import * as en from '../i18n/en';

/** Who appears, with a face and a line each. */
export const Cast = (props: { characters: AboutQuery['characters'] }): JSX.Element => (
  <ul class="cast">
    <For each={props.characters}>
      {(character) => (
        <li class="cast-one">
          <Show when={character.portrait} keyed>
            {(portrait) => <Thumb image={portrait} width={160} isRound />}
          </Show>
          <span>
            <b>{character.name}</b>
            <Show when={character.description}>
              <span>{character.description}</span>
            </Show>
            <small>{en.appearsIn(character.comicCount)}</small>
          </span>
        </li>
      )}
    </For>
  </ul>
);
