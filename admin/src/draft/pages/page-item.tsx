import { type DraftPageMap, textOf } from '@longbox/shared/draft/shape';
import { createEffect, createSignal, type JSX, on, onCleanup, Show } from 'solid-js';

import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';
import type { Dragging } from './drag-pages';
import { placeByKey } from './page-order';
import { Thumb } from './thumb';

/** One page in the strip: its image, its number, whether it is described, and every way to move it. */
export function PageItem(props: {
  draft: OpenDraft;
  id: string;
  page: DraftPageMap;
  index: number;
  count: number;
  shown: boolean;
  dragging: Dragging | undefined;
  onShow: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}): JSX.Element {
  let item: HTMLLIElement | undefined;
  let grip: HTMLButtonElement | undefined;
  const [choosing, setChoosing] = createSignal(false);
  const isDescribed = createRead(props.page, () => (textOf(props.page, 'alt')?.toString() ?? '').trim() !== '');
  const assetId = createRead(props.page, () => String(props.page.get('asset') ?? ''));
  const number = () => props.index + 1;

  createEffect(
    on(
      () => props.dragging,
      (dragging) => {
        if (!dragging || !item || !grip) return;
        const sortable = dragging.add(props.id, props.index, item, grip);
        createEffect(() => {
          sortable.index = props.index;
        });
        onCleanup(() => sortable.destroy());
      },
    ),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeByKey(event.key, props.index, props.count);
    if (to === null) return;
    event.preventDefault();
    props.onMove(to);
    // Moving it in the document took the focus away.
    queueMicrotask(() => grip?.focus());
  };

  return (
    <li ref={(element) => (item = element)} class="pitem" data-shown={props.shown ? '' : undefined}>
      <button
        ref={(element) => (grip = element)}
        type="button"
        class="grip"
        aria-label={words.pages.grip(number())}
        onKeyDown={onKeyDown}
      >
        <Icon name="grip-vertical" />
      </button>
      <button
        type="button"
        class="pshow"
        data-page={props.id}
        aria-current={props.shown ? 'true' : undefined}
        aria-label={words.pages.of(number(), props.count)}
        onClick={() => props.onShow()}
        onKeyDown={(event) => {
          if (!event.altKey) return;
          const to = placeByKey(event.key, props.index, props.count);
          if (to === null) return;
          event.preventDefault();
          props.onMove(to);
          const { currentTarget } = event;
          queueMicrotask(() => currentTarget.focus());
        }}
      >
        <Thumb picture={props.draft.around.picture(assetId())} />
        <span class="pnum num">{number()}</span>
      </button>
      <span
        class={isDescribed() ? 'pst ok' : 'pst warn'}
        title={isDescribed() ? words.pages.altWritten : words.pages.altMissing}
      >
        <Icon name={isDescribed() ? 'check' : 'triangle-alert'} />
        <span class="sr">{isDescribed() ? words.pages.altWritten : words.pages.altMissing}</span>
      </span>
      <Menu class="pmenu" opener={<Icon name="ellipsis" />} label={words.pages.menu(number())}>
        <button type="button" disabled={props.index === 0} onClick={() => props.onMove(props.index - 1)}>
          <Icon name="arrow-up" />
          {words.pages.up}
        </button>
        <button type="button" disabled={props.index === props.count - 1} onClick={() => props.onMove(props.index + 1)}>
          <Icon name="arrow-down" />
          {words.pages.down}
        </button>
        <button type="button" disabled={props.count < 2} onClick={() => setChoosing(true)}>
          <Icon name="list" />
          {words.pages.to}
        </button>
        <hr />
        <button type="button" onClick={() => props.onRemove()}>
          <Icon name="trash-2" />
          {words.pages.remove}
        </button>
      </Menu>
      <Show when={choosing()}>
        <MoveTo
          number={number()}
          count={props.count}
          onClose={() => setChoosing(false)}
          onMove={(to) => props.onMove(to)}
        />
      </Show>
    </li>
  );
}

/** Asks for a place by its number. */
function MoveTo(props: {
  number: number;
  count: number;
  onMove: (to: number) => void;
  onClose: () => void;
}): JSX.Element {
  let place: HTMLSelectElement | undefined;
  return (
    <Dialog open title={words.pages.toTitle(props.number)} onClose={() => props.onClose()}>
      <form
        class="field"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          props.onMove(Number(place?.value ?? props.number) - 1);
          props.onClose();
        }}
      >
        <label for="move-to">{words.pages.toLabel}</label>
        <select ref={(element) => (place = element)} id="move-to" class="input select" autofocus>
          {Array.from({ length: props.count }, (_, index) => (
            <option value={index + 1} selected={index + 1 === props.number}>
              {words.pages.of(index + 1, props.count)}
            </option>
          ))}
        </select>
        <footer class="dialog-foot">
          <button type="button" class="btn" onClick={() => props.onClose()}>
            {words.cancel}
          </button>
          <button type="submit" class="btn primary">
            {words.pages.move}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
