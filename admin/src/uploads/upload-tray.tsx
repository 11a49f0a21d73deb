import './upload-tray.css';

import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';

import { Icon } from '../ui/icon';
import type { FileState } from './kept-file';
import { hold, letGo, retryFailed } from './desk-uploads';
import { type ShownFile, shownFiles, uploadsAreHeld } from './shown-uploads';
import { UploadRow } from './upload-row';
import { words } from './words';

/** Done, with nothing more to say about it. */
const isCalm = ({ state, asset }: ShownFile): boolean => state === 'done' && !asset?.isDuplicate;

/** Ids of files, which stay while the files change. */
const idsWhere = (test: (file: ShownFile) => boolean) =>
  createMemo(
    () =>
      shownFiles()
        .filter(test)
        .map(({ id }) => id),
    [],
    { equals: (a, b) => a.join() === b.join() },
  );

const count = (...states: FileState[]) => shownFiles().filter(({ state }) => states.includes(state)).length;

/** Files on their way to the site, at the bottom of the desk: how far each is, and what became of it. */
export default function UploadTray(): JSX.Element {
  const [isOpen, setOpen] = createSignal(true);
  const failed = () => count('failed', 'refused');
  const isOver = () => count('waiting', 'looking', 'arrived') === 0;
  const open = idsWhere((file) => !isCalm(file));
  const calm = idsWhere(isCalm);

  return (
    <Show when={shownFiles().length > 0}>
      <section class="uploads" aria-label={words.title}>
        <header>
          <b>{words.images(shownFiles().length)}</b>
          <span class="muted num">
            {[
              uploadsAreHeld() && !isOver() ? words.paused : '',
              count('done') > 0 ? words.done(count('done')) : '',
              failed() > 0 ? words.failed(failed()) : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          <span class="sp" />
          <Show when={count('failed') > 0}>
            <button type="button" class="btn small" onClick={() => void retryFailed()}>
              {words.retry}
            </button>
          </Show>
          <Show when={!isOver()}>
            <button type="button" class="btn small" onClick={() => hold(!uploadsAreHeld())}>
              {uploadsAreHeld() ? words.resume : words.pause}
            </button>
          </Show>
          <button
            type="button"
            class="btn quiet small icon"
            aria-expanded={isOpen()}
            aria-label={isOpen() ? words.hide : words.show}
            onClick={() => setOpen(!isOpen())}
          >
            <Icon name={isOpen() ? 'chevron-down' : 'chevron-up'} />
          </button>
          <Show when={isOver()}>
            <button
              type="button"
              class="btn quiet small icon"
              aria-label={words.clear}
              onClick={() => void letGo(shownFiles().map(({ id }) => id))}
            >
              <Icon name="x" />
            </button>
          </Show>
        </header>
        <Show when={isOpen()}>
          <div class="up-list" tabindex="0" role="group" aria-label={words.title}>
            <Rows ids={open()} />
            <Show when={calm().length > 0}>
              <details>
                <summary>
                  <Icon name="circle-check" />
                  {words.done(calm().length)}
                </summary>
                <Rows ids={calm()} />
              </details>
            </Show>
          </div>
        </Show>
      </section>
    </Show>
  );
}

const Rows = (props: { ids: readonly string[] }): JSX.Element => (
  <Show when={props.ids.length > 0}>
    <ul class="up">
      <For each={props.ids}>
        {(id) => (
          <Show when={shownFiles().find((file) => file.id === id)}>
            {(file) => <UploadRow file={file()} onLetGo={() => void letGo([id])} />}
          </Show>
        )}
      </For>
    </ul>
  </Show>
);
