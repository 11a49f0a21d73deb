import { letterOf } from '../shell/letter-keys';

/** What the editor's own keys do. */
export interface EditorKeys {
  save(): void;
  schedule(): void;
  preview(): void;
  versions(): void;
}

/** Ctrl or ⌘ with S and Enter everywhere in the editor; P and V where no field takes letters. */
export function listenForKeys(keys: EditorKeys): () => void {
  const onKey = (event: KeyboardEvent) => {
    const act = actOf(event, keys);
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function actOf(event: KeyboardEvent, keys: EditorKeys): (() => void) | undefined {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    if (event.key.toLowerCase() === 's') return () => keys.save();
    if (event.key === 'Enter') return () => confirmOr(() => keys.schedule());
    return undefined;
  }
  const letter = letterOf(event);
  if (letter === 'p') return () => keys.preview();
  if (letter === 'v') return () => keys.versions();
  return undefined;
}

/** In an open dialog with a form, confirms it. */
function confirmOr(open: () => void): void {
  const dialog = document.querySelector('dialog[open]');
  if (!dialog) return open();
  dialog.querySelector('form')?.requestSubmit();
}
