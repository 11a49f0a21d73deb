const KEY = 'longbox.letter-keys';

/** Whether keys without Ctrl or ⌘ do anything on this device (WCAG 2.1.4 asks that they can be switched off). */
export function letterKeysAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setLetterKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Storage may be blocked; the keys stay as they are.
  }
}

/** Whether what has the focus takes letters itself. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** The letter (or `?`, `/`) a key press stands for where letters are commands; nothing in fields, dialogs or with Ctrl. */
export function letterOf(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (isTyping(event.target) || document.querySelector('dialog[open]') || !letterKeysAreOn()) return undefined;
  return event.key.length === 1 ? event.key.toLowerCase() : undefined;
}
