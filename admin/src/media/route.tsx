import './media.css';

import { PicturesDocument, type PictureCardFragment } from '@longbox/shared/generated/admin/media/graphql';
import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, For, type JSX, Match, on, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Icon } from '../ui/icon';
import { ListPages, sliceOf, type Stretch } from '../ui/list-pages';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { PictureCard } from './picture-card';
import { PictureDialog } from './picture-dialog';

const kinds = ['all', 'no-alt', 'unused'] as const;
const pageSize = 60;

/** Every picture that was uploaded, and where it is. */
export default function MediaRoute(): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const kind = () => kinds.find((one) => one === search['kind']) ?? 'all';
  const [stretch, setStretch] = createSignal<Stretch>({});
  const [text, setText] = createSignal('');
  const [open, setOpen] = createSignal<PictureCardFragment>();
  createEffect(on([kind, text], () => setStretch({}), { defer: true }));
  const filter = () => ({
    ...(kind() === 'no-alt' && { lacksAlt: true }),
    ...(kind() === 'unused' && { isUnused: true }),
    ...(text() && { text: text() }),
  });
  const { data, error, retry } = createAnswer(
    PicturesDocument,
    () => ({ filter: filter(), ...sliceOf(stretch(), pageSize) }),
    ['Picture', 'DeskComic'],
  );
  const list = () => data()?.pictures;

  return (
    <View title={en.shell.media}>
      <section class="card list" aria-label={en.shell.media}>
        <div class="media-tools">
          <label class="list-search">
            <Icon name="search" />
            <span class="sr">{en.media.search}</span>
            <input
              type="search"
              data-list-search
              placeholder={en.media.search}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <fieldset class="seg">
            <legend class="sr">{en.media.shown}</legend>
            <For each={kinds}>
              {(one) => (
                <label>
                  <input
                    type="radio"
                    name="kind"
                    checked={kind() === one}
                    onChange={() => setSearch({ kind: one === 'all' ? undefined : one }, { replace: true })}
                  />
                  {en.media.kinds[one]}
                </label>
              )}
            </For>
          </fieldset>
        </div>
        <Switch fallback={<Waiting tall rows={3} />}>
          <Match when={list()?.nodes.length === 0}>
            <StateView
              icon="images"
              title={kind() === 'all' && !text() ? en.media.none : en.media.noneFound}
              why={kind() === 'all' && !text() ? en.media.noneWhy : undefined}
            />
          </Match>
          <Match when={list()}>
            {(page) => (
              <>
                <ul class="pictures">
                  <For each={page().nodes}>
                    {(picture) => <PictureCard picture={picture} onOpen={() => setOpen(picture)} />}
                  </For>
                </ul>
                <ListPages info={page().pageInfo} onTurn={setStretch} />
              </>
            )}
          </Match>
          <Match when={error()}>
            <Unreached retry={retry} />
          </Match>
        </Switch>
      </section>
      <PictureDialog picture={open()} onClose={() => setOpen(undefined)} />
    </View>
  );
}
