import type { PictureCardFragment } from '@longbox/shared/generated/admin/media/graphql';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { Thumb } from '../ui/thumb';

/** One picture of the grid; opens what is known of it. */
export const PictureCard = (props: { picture: PictureCardFragment; onOpen: () => void }): JSX.Element => (
  <li>
    <button type="button" class="picture" onClick={() => props.onOpen()}>
      <Thumb image={props.picture.image} size={180} />
      <Show when={props.picture.isUnused || props.picture.lacksAlt}>
        <em>{props.picture.isUnused ? en.media.unused : en.media.noAlt}</em>
      </Show>
      <span>{props.picture.name}</span>
    </button>
  </li>
);
