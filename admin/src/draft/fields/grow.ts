/** Where the browser cannot size a field to its words by itself (`field-sizing`), does it after each change. */
export function growWithWords(field: HTMLTextAreaElement): () => void {
  if (CSS.supports('field-sizing', 'content')) return () => {};
  const fit = () => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  fit();
  field.addEventListener('input', fit);
  return () => field.removeEventListener('input', fit);
}
