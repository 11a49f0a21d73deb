import './sortable-list.css';

import { type DragDropEventHandlers, DragDropProvider } from '@dnd-kit/solid';
import { isSortable, useSortable } from '@dnd-kit/solid/sortable';
import { createEffect, createSignal, For, type JSX, on } from 'solid-js';

import { en } from '../i18n/en';
import { Icon } from './icon';

interface Sorted {
  id: string;
}

/**
 * A list that is put in order by dragging its grips, with the keyboard on a grip (Enter, arrows, Enter, or Alt and an arrow),
 * or by whatever buttons the rows have. `onMove` is told which row comes right after which, null for the first place; the
 * new order is shown at once and is the list's own again when the list changes.
 */
export function SortableList<Item extends Sorted>(props: {
  items: readonly Item[];
  /** What a row is called, for its grip. */
  nameOf: (item: Item) => string;
  onMove: (id: string, after: string | null) => void;
  class?: string;
  label?: string;
  children: (item: Item) => JSX.Element;
}): JSX.Element {
  const [order, setOrder] = createSignal<readonly string[]>();
  createEffect(
    on(
      () => props.items,
      () => setOrder(undefined),
      { defer: true },
    ),
  );
  const shown = (): readonly Item[] => {
    const wanted = order();
    if (!wanted) return props.items;
    return props.items.toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
  };

  const moveTo = (from: number, to: number): void => {
    const ids = shown().map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined || to < 0 || to > ids.length || from === to) return;
    ids.splice(to, 0, id);
    setOrder(ids);
    props.onMove(id, ids[to - 1] ?? null);
  };

  const onDragEnd: DragDropEventHandlers['onDragEnd'] = ({ operation: { source }, canceled }) => {
    if (!canceled && isSortable(source)) moveTo(source.initialIndex, source.index);
  };

  return (
    <DragDropProvider onDragEnd={onDragEnd}>
      <ol class={`sortable ${props.class ?? ''}`} aria-label={props.label}>
        <For each={shown()}>
          {(item, index) => (
            <Row
              id={item.id}
              name={props.nameOf(item)}
              index={index()}
              onStep={(step) => moveTo(index(), index() + step)}
            >
              {props.children(item)}
            </Row>
          )}
        </For>
      </ol>
    </DragDropProvider>
  );
}

function Row(props: {
  id: string;
  name: string;
  index: number;
  onStep: (step: 1 | -1) => void;
  children: JSX.Element;
}): JSX.Element {
  const { ref, handleRef, isDragging } = useSortable({
    get id() {
      return props.id;
    },
    get index() {
      return props.index;
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || (step !== 1 && step !== -1)) return;
    event.preventDefault();
    event.stopPropagation();
    props.onStep(step);
  };
  return (
    <li ref={ref} class={isDragging() ? 'sortable-row lifted' : 'sortable-row'} onKeyDown={onKeyDown}>
      <button ref={handleRef} type="button" class="grip" aria-label={en.moveOf(props.name)}>
        <Icon name="grip-vertical" />
      </button>
      {props.children}
    </li>
  );
}
