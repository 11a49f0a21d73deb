import { type JSX, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import type { Picture } from '../surroundings';
import { words } from '../words';

/** A page's image, small; what it shows is said beside it. Its box has its shape before it is there. */
export const Thumb = (props: { picture: Picture | undefined }): JSX.Element => (
  <Show
    when={props.picture}
    fallback={
      <span class="thumb none" title={words.pages.notHere}>
        <Icon name="images" />
      </span>
    }
  >
    {(picture) => (
      <img
        class="thumb"
        src={picture().src}
        srcset={picture().srcset}
        sizes="120px"
        width={picture().width}
        height={picture().height}
        style={{ 'background-color': picture().color }}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
      />
    )}
  </Show>
);
