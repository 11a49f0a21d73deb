import type * as Y from 'yjs';

import { changeBetween, placeAfter, type TextChange, type TextDelta } from './text-change';

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

  /** What others put between the letters that are taken stays: each is taken where it is now. */
  const take = ({ at, removed }: TextChange) => {
    if (missed.length === 0) return text.delete(at, removed);
    const letters = Array.from({ length: removed }, (_, n) => at + n).filter((one) => now(one + 1) > now(one));
    for (const one of letters.toReversed()) text.delete(now(one + 1) - 1, 1);
  };

  const write = () => {
    const change = changeBetween(shown, field.value, field.selectionStart ?? field.value.length);
    if (!change) return;
    writing = true;
    text.doc?.transact(() => {
      take(change);
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
