import './pages.css';

import { movePage, setRemoved } from '@longbox/shared/draft/edit';
import { draftPage } from '@longbox/shared/draft/shape';
import { createSignal, For, type JSX, onCleanup, Show } from 'solid-js';

import { notify } from '../../ui/notices';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';
import { AddPages } from './add-pages';
import { ArrivingPages } from './arriving-pages';
import type { Dragging } from './drag-pages';
import { PageItem } from './page-item';
import { withMoved } from './page-order';

/** The pages of the comic, in order; here they are chosen, moved, removed and added. */
export function PageStrip(props: {
  draft: OpenDraft;
  /** Their ids, in order. */
  pages: string[];
  shown: string | null;
  onShow: (id: string) => void;
}): JSX.Element {
  const [dragging, setDragging] = createSignal<Dragging>();
  const [order, setOrder] = createSignal<string[] | null>(null);
  const [said, setSaid] = createSignal('');
  const ids = () => order() ?? props.pages;

  const move = (id: string, to: number) => {
    const from = props.pages.indexOf(id);
    if (from === to || from === -1) return;
    movePage(props.draft.doc, id, to);
    setSaid(words.pages.moved(from + 1, to + 1, props.pages.length));
  };
  const remove = (id: string, index: number) => {
    setRemoved(props.draft.doc, id, true);
    notify(words.pages.removed(index + 1), {
      label: words.undo,
      run: () => {
        setRemoved(props.draft.doc, id, false);
        props.onShow(id);
      },
    });
  };

  let loading = false;
  const loadDragging = async () => {
    if (loading) return;
    loading = true;
    const { dragPages } = await import('./drag-pages');
    setDragging(
      dragPages({
        lifted: (id) => setSaid(words.pages.lifted(ids().indexOf(id) + 1)),
        over: (id, index) => setOrder(withMoved(ids(), id, index)),
        dropped: (id) => {
          const to = ids().indexOf(id);
          move(id, to);
          setOrder(null);
        },
        cancelled: () => setOrder(null),
      }),
    );
  };
  onCleanup(() => dragging()?.end());

  return (
    <section class="pages" aria-labelledby="pages-title" onPointerEnter={() => void loadDragging()}>
      <h2 id="pages-title" class="label">
        {words.pages.title} <span class="muted num">{props.pages.length}</span>
      </h2>
      <ol class="plist" onPointerDown={() => void loadDragging()}>
        <For each={ids()}>
          {(id, index) => (
            <Show when={draftPage(props.draft.doc, id)} keyed>
              {(page) => (
                <PageItem
                  draft={props.draft}
                  id={id}
                  page={page}
                  index={index()}
                  count={ids().length}
                  shown={id === props.shown}
                  dragging={dragging()}
                  onShow={() => props.onShow(id)}
                  onMove={(to) => move(id, to)}
                  onRemove={() => remove(id, index())}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <Show when={props.draft.around.arriving?.()}>{(pages) => <ArrivingPages pages={pages()} />}</Show>
      <Show when={props.draft.around.onFiles}>{(onFiles) => <AddPages onFiles={onFiles()} />}</Show>
      <p class="sr" role="status">
        {said()}
      </p>
    </section>
  );
}
