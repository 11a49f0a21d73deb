import { DragDropManager, Feedback, PointerSensor } from '@dnd-kit/dom';
import { isSortable, Sortable } from '@dnd-kit/dom/sortable';

/** What a strip of pages does with a drag. */
export interface DragTarget {
  lifted(id: string): void;
  /** The dragged page is over that place of the strip now. */
  over(id: string, index: number): void;
  dropped(id: string): void;
  cancelled(): void;
}

const idOf = (source: { id: string | number } | null): string => String(source?.id ?? '');

/**
 * Lets pages be dragged by pointer and touch. Loaded when a pointer first comes near: keys and menus move pages
 * without it. The strip draws every step itself, so the list on screen is always the one that Solid knows.
 */
export function dragPages(target: DragTarget) {
  const manager = new DragDropManager({ sensors: [PointerSensor], plugins: [Feedback] });
  manager.monitor.addEventListener('dragstart', ({ operation }) => target.lifted(idOf(operation.source)));
  manager.monitor.addEventListener('dragover', (event) => {
    const { source, target: over } = event.operation;
    event.preventDefault();
    if (source && isSortable(over) && over.id !== source.id) target.over(idOf(source), over.index);
  });
  manager.monitor.addEventListener('dragend', ({ operation, canceled }) => {
    if (canceled) target.cancelled();
    else target.dropped(idOf(operation.source));
  });

  return {
    /** One page of the strip; `index` is set whenever it stands elsewhere. */
    add: (id: string, index: number, element: Element, handle: Element) =>
      new Sortable({ id, index, element, handle, plugins: [], transition: { duration: 160 } }, manager),
    end: () => manager.destroy(),
  };
}

export type Dragging = ReturnType<typeof dragPages>;
