import './thumb.css';

import type { ThumbFragment } from '@longbox/shared/generated/admin/comics/graphql';
import { type JSX, Show } from 'solid-js';

import { Icon } from './icon';

/** Address of the narrowest file that is wide enough, in the format that every browser shows. */
function fileFor(image: ThumbFragment, width: number): string | undefined {
  const files = image.renditions.filter(({ format }) => format !== 'AVIF');
  return (files.find((file) => file.width >= width) ?? files.at(-1) ?? image.renditions.at(-1))?.url;
}

/** A square of a comic's first page; decorative beside its title. A comic without one shows an empty frame. */
export const Thumb = (props: { image: ThumbFragment | null | undefined; size?: number }): JSX.Element => (
  <span class="thumb">
    <Show when={props.image} fallback={<Icon name="image-plus" />}>
      {(image) => (
        <img
          src={fileFor(image(), 2 * (props.size ?? 40))}
          width={props.size ?? 40}
          height={props.size ?? 40}
          alt=""
          loading="lazy"
          decoding="async"
        />
      )}
    </Show>
  </span>
);
