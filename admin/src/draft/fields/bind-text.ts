import type * as Y from 'yjs';

import { changeBetween, placeAfter, type TextDelta } from './text-change';

/**
 * Keeps a field and a text of the draft equal until the returned function is called. What is typed goes into the text;
 * what others change appears in the field, and the caret stays between the letters where it was. While an input method
 * composes (CJK, dead keys, most phones) the field is left alone: what others wrote meanwhile comes in when it is done.
 */
export function bindText(field: HTMLInputElement | HTMLTextAreaElement, text: Y.Text): () => void {
  let shown = text.toString();
  let composing = false;
  let writing = false;
  let missed: TextDelta[] = [];
  field.value = shown;

  /** Where a place of `shown` is in the text now. */
  const now = (place: number) => missed.reduce(placeAfter, place);

  const write = () => {
    const change = changeBetween(shown, field.value, field.selectionStart ?? field.value.length);
    if (!change) return;
    // Letters are taken one by one, each where it is now: none that somebody else put between them is lost.
    const taken = Array.from({ length: change.removed }, (_, n) => change.at + n).filter((at) => now(at + 1) > now(at));
    writing = true;
    text.doc?.transact(() => {
      for (const at of taken.toReversed()) text.delete(now(at + 1) - 1, 1);
      if (change.inserted !== '') text.insert(now(change.at), change.inserted);
    });
    writing = false;
    shown = field.value;
  };

  const show = (next: string, deltas: TextDelta[]) => {
    shown = next;
    if (field.value === next) return;
    const has = field.ownerDocument.activeElement === field;
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
    field.value = next;
    if (!has || selectionStart === null || selectionEnd === null) return;
    const [start, end] = [selectionStart, selectionEnd].map((place) => deltas.reduce(placeAfter, place));
    field.setSelectionRange(start ?? 0, end ?? 0, selectionDirection ?? 'none');
    field.scrollTop = scrollTop;
  };

  const onInput = () => {
    if (!composing) write();
  };
  const onStart = () => {
    composing = true;
  };
  const onEnd = () => {
    composing = false;
    write();
    const deltas = missed;
    missed = [];
    show(text.toString(), deltas);
  };
  const onChange = ({ delta }: Y.YTextEvent) => {
    if (writing) return;
    if (composing) missed.push(delta);
    else show(text.toString(), [delta]);
  };

  field.addEventListener('input', onInput);
  field.addEventListener('compositionstart', onStart);
  field.addEventListener('compositionend', onEnd);
  text.observe(onChange);
  return () => {
    if (composing) onEnd();
    field.removeEventListener('input', onInput);
    field.removeEventListener('compositionstart', onStart);
    field.removeEventListener('compositionend', onEnd);
    text.unobserve(onChange);
  };
}
