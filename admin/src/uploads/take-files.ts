import { byName } from '../draft/pages/page-order';

const filesOf = (data: DataTransfer | null): File[] => byName(data?.files ?? []);

/** Takes files that are dropped anywhere on `place`; gives back how to stop. */
export function takeDrops(place: HTMLElement, onFiles: (files: File[]) => void): () => void {
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.dataset['dropping'] = '';
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget instanceof Node && place.contains(event.relatedTarget)) return;
    delete place.dataset['dropping'];
  };
  const onDrop = (event: DragEvent) => {
    delete place.dataset['dropping'];
    const files = filesOf(event.dataTransfer);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  place.addEventListener('dragover', onOver);
  place.addEventListener('dragleave', onLeave);
  place.addEventListener('drop', onDrop);
  return () => {
    place.removeEventListener('dragover', onOver);
    place.removeEventListener('dragleave', onLeave);
    place.removeEventListener('drop', onDrop);
  };
}

/** Takes files that are dropped or pasted anywhere on `place`. */
export function takeFiles(place: HTMLElement, onFiles: (files: File[]) => void): () => void {
  const onPaste = (event: ClipboardEvent) => {
    const files = filesOf(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const endDrops = takeDrops(place, onFiles);
  place.addEventListener('paste', onPaste);
  return () => {
    endDrops();
    place.removeEventListener('paste', onPaste);
  };
}
