import { For, type JSX, Show } from 'solid-js';

import { dayAndTime } from '../../i18n/format';
import { Icon } from '../../ui/icon';
import { letGo } from '../desk-uploads';
import type { ShownFile } from '../shown-uploads';
import type { Bulk, Planned } from './bulk-state';
import { folderOf } from './bulk-plan';
import { words } from './words';

/** One comic that is to be made: its title, its moment and its pages. */
export function PlannedComic(props: {
  bulk: Bulk;
  comic: Planned;
  number: number;
  /** Whether comics are dated at all. */
  areDated: boolean;
  timeZone: string;
}): JSX.Element {
  const when = () => {
    if (!props.areDated || props.comic.isUndated) return words.stays;
    return props.comic.at ? words.goesOut(dayAndTime(props.comic.at, props.timeZone)) : words.noSlot;
  };
  return (
    <li class="bulk-comic">
      <div class="bulk-head">
        <input
          class="input"
          aria-label={words.comicTitle(props.number)}
          maxLength={200}
          value={props.comic.title}
          onInput={({ currentTarget }) => props.bulk.setTitle(props.comic.first, currentTarget.value)}
        />
        <span class="muted">{when()}</span>
        <Show when={props.areDated}>
          <button
            type="button"
            class="btn quiet small"
            onClick={() => props.bulk.setUndated(props.comic.first, !props.comic.isUndated)}
          >
            {props.comic.isUndated ? words.date : words.leave}
          </button>
        </Show>
      </div>
      <ol class="bulk-pages">
        <For each={props.comic.files.map(({ id }) => id)}>
          {(id) => (
            <Show when={props.comic.files.find((file) => file.id === id)}>
              {(file) => (
                <BulkPage
                  bulk={props.bulk}
                  file={file()}
                  isFirst={id === props.comic.first}
                  isFirstOfAll={props.number === 1 && id === props.comic.first}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
    </li>
  );
}

const BulkPage = (props: {
  bulk: Bulk;
  file: ShownFile;
  /** Of its comic. */
  isFirst: boolean;
  isFirstOfAll: boolean;
}): JSX.Element => (
  <li>
    <span class="bulk-pic">
      <Show when={props.file.asset?.thumb ?? props.file.preview} fallback={<Icon name="images" />}>
        {(src) => <img src={src()} alt="" loading="lazy" />}
      </Show>
      <Show when={props.file.state !== 'done'}>
        <progress max={1} value={props.file.share} aria-label={props.file.name} />
      </Show>
    </span>
    <small title={folderOf(props.file.name)}>{props.file.name.split('/').at(-1)}</small>
    <span class="bulk-acts">
      <Act icon="arrow-left" label={words.earlier(props.file.name)} run={() => props.bulk.move(props.file.id, -1)} />
      <Act icon="arrow-right" label={words.later(props.file.name)} run={() => props.bulk.move(props.file.id, 1)} />
      <Show when={!props.isFirstOfAll}>
        <Act
          icon={props.isFirst ? 'merge' : 'plus'}
          label={props.isFirst ? words.join(props.file.name) : words.split(props.file.name)}
          run={() => props.bulk.toggle(props.file.id)}
        />
      </Show>
      <Act icon="x" label={words.remove(props.file.name)} run={() => void letGo([props.file.id])} />
    </span>
  </li>
);

const Act = (props: { icon: Parameters<typeof Icon>[0]['name']; label: string; run: () => void }): JSX.Element => (
  <button
    type="button"
    class="btn quiet small icon"
    title={props.label}
    aria-label={props.label}
    onClick={() => props.run()}
  >
    <Icon name={props.icon} />
  </button>
);
