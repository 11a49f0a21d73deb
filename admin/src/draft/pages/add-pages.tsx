import type { JSX } from 'solid-js';

import { Icon } from '../../ui/icon';
import { words } from '../words';
import { byName } from './page-order';

/** Files are dropped on it, or chosen after a click. */
export function AddPages(props: { onFiles: (files: File[]) => void }): JSX.Element {
  let input: HTMLInputElement | undefined;
  return (
    <>
      <button type="button" class="drop" onClick={() => input?.click()}>
        <Icon name="upload" />
        <b>{words.pages.add}</b>
        <small>{words.pages.addHint}</small>
      </button>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          const { currentTarget } = event;
          if (currentTarget.files) props.onFiles(byName(currentTarget.files));
          currentTarget.value = '';
        }}
      />
    </>
  );
}

const filesOf = (data: DataTransfer | null): File[] => byName(data?.files ?? []);

/** Takes files that are dropped or pasted anywhere on `place`. */
export function takeFiles(place: HTMLElement, onFiles: (files: File[]) => void): () => void {
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
  const onPaste = (event: ClipboardEvent) => {
    const files = filesOf(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  place.addEventListener('dragover', onOver);
  place.addEventListener('dragleave', onLeave);
  place.addEventListener('drop', onDrop);
  place.addEventListener('paste', onPaste);
  return () => {
    place.removeEventListener('dragover', onOver);
    place.removeEventListener('dragleave', onLeave);
    place.removeEventListener('drop', onDrop);
    place.removeEventListener('paste', onPaste);
  };
}
