import type { ImagePartsFragment } from '@longbox/shared/generated/reader/graphql';
import type { JSX } from 'solid-js';

import { thumbnailOf } from '../reading/sources';

/** A small square of an image. It says nothing that the link around it does not say, so it has no words of its own. */
export const Thumb = (props: {
  image: ImagePartsFragment;
  /** Pixels of the file that is enough. */
  width: number;
  isRound?: boolean;
  /** Hides what the reader has not agreed to see. */
  isBlurred?: boolean;
}): JSX.Element => (
  <span class="thumb" data-round={props.isRound ? '' : undefined} data-blurred={props.isBlurred ? '' : undefined}>
    <img
      src={thumbnailOf(props.image, props.width)}
      width={props.width}
      height={props.width}
      alt=""
      loading="lazy"
      decoding="async"
    />
  </span>
);
