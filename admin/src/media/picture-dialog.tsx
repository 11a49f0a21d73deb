import type { PictureCardFragment } from '@longbox/shared/generated/admin/media/graphql';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { dayAndTime } from '../i18n/format';
import { zone } from '../shell/site';
import { Dialog } from '../ui/dialog';
import { Thumb } from '../ui/thumb';

/** What is known of a picture: its measures, and every comic that has it, as links. */
export const PictureDialog = (props: {
  picture: PictureCardFragment | undefined;
  onClose: () => void;
}): JSX.Element => (
  <Dialog open={props.picture !== undefined} title={props.picture?.name ?? ''} onClose={props.onClose}>
    <Show when={props.picture}>
      {(picture) => (
        <div class="picture-about">
          <Thumb image={picture().image} size={220} />
          <dl>
            <dt>{en.media.measures}</dt>
            <dd class="num">{en.media.pixels(picture().width, picture().height)}</dd>
            <dt>{en.media.size}</dt>
            <dd class="num">{en.media.bytes(picture().bytes)}</dd>
            <dt>{en.media.uploaded}</dt>
            <dd>{dayAndTime(picture().createdAt, zone())}</dd>
            <dt>{en.media.where}</dt>
            <dd>
              <ul>
                <For
                  each={picture().uses}
                  fallback={<li>{picture().isUnused ? en.media.nowhere : en.media.inVersions}</li>}
                >
                  {(use) => (
                    <li>
                      <A class="link" href={`/comics/${use.comicId}`}>
                        {use.title || en.untitled}
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </dd>
          </dl>
        </div>
      )}
    </Show>
  </Dialog>
);
