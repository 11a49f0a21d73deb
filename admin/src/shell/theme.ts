const KEY = 'longbox.theme';

/** Puts on the theme that this device remembers; the reader's side shares it. */
export function restoreTheme(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage may be blocked; the system's theme is used then.
  }
}

/** Turns light into dark and back, and remembers it on this device. */
export function switchTheme(): void {
  const page = document.documentElement;
  const isDark = page.dataset['theme']
    ? page.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = isDark ? 'light' : 'dark';
  page.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be blocked; the theme then lasts until the page is left.
  }
}
