import type { ImagePartsFragment } from '@longbox/shared/generated/reader/graphql';
import { createSignal, For, type JSX, Show } from 'solid-js';

import * as en from '../i18n/en';
import { adopt } from './adopt';
import { pictureSources } from './sources';

export interface PictureProps {
  /** Names the picture within the page; the same name is the same picture. */
  name: string;
  image: ImagePartsFragment;
  alt: string;
  title?: string;
  /** CSS `sizes`: how wide it is shown. */
  sizes: string;
  /** The one that decides when the page looks ready. */
  isFirst: boolean;
  describedBy?: string;
}

/** A comic's image in the best format the browser knows. The room for it is there before it is. */
export function Picture(props: PictureProps): JSX.Element {
  const served = adopt(props.name);
  if (served) return served;
  const parts = () => pictureSources(props.image);
  const [isBroken, setBroken] = createSignal(false);
  return (
    <Show when={!isBroken()} fallback={<BrokenPicture retry={() => setBroken(false)} />}>
      <picture data-picture={props.name}>
        <For each={parts().sources}>
          {(source) => <source type={source.type} srcset={source.srcset} sizes={props.sizes} />}
        </For>
        <img
          src={parts().fallback.src}
          srcset={parts().fallback.srcset}
          sizes={props.sizes}
          width={props.image.width}
          height={props.image.height}
          alt={props.alt}
          title={props.title || undefined}
          aria-describedby={props.describedBy}
          loading={props.isFirst ? 'eager' : 'lazy'}
          fetchpriority={props.isFirst ? 'high' : undefined}
          decoding={props.isFirst ? 'sync' : 'async'}
          onError={() => setBroken(true)}
        />
      </picture>
    </Show>
  );
}

const BrokenPicture = (props: { retry: () => void }): JSX.Element => (
  <div class="broken" role="group">
    <p>{en.brokenImage}</p>
    <button type="button" class="btn small" onClick={() => props.retry()}>
      {en.tryAgain}
    </button>
  </div>
);
