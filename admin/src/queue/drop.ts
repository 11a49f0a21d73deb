import type { Movable } from './placing';

/** The comic that is being dragged within this window; a drop from elsewhere is none of ours. */
let dragged: Movable | undefined;

/** Begins to drag a comic. */
export function startDrag(event: DragEvent, comic: Movable): void {
  dragged = comic;
  event.dataTransfer?.setData('text/plain', comic.title);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

function mark(event: DragEvent & { currentTarget: HTMLElement }, on: boolean): void {
  if (on) event.currentTarget.dataset['over'] = '';
  else delete event.currentTarget.dataset['over'];
}

/** What a place needs to take a dropped comic. */
export function dropHandlers(take: (comic: Movable) => void) {
  return {
    onDragOver: (event: DragEvent & { currentTarget: HTMLElement }) => {
      if (!dragged) return;
      event.preventDefault();
      mark(event, true);
    },
    onDragLeave: (event: DragEvent & { currentTarget: HTMLElement }) => mark(event, false),
    onDrop: (event: DragEvent & { currentTarget: HTMLElement }) => {
      mark(event, false);
      if (!dragged) return;
      event.preventDefault();
      take(dragged);
      dragged = undefined;
    },
  };
}
