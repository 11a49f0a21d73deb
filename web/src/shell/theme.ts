/** Turns light into dark and back, and remembers it on this device. */
export function switchTheme(): void {
  const page = document.documentElement;
  const isDark = page.dataset['theme']
    ? page.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = isDark ? 'light' : 'dark';
  page.dataset['theme'] = theme;
  try {
    localStorage.setItem('longbox.theme', theme);
  } catch {
    // Storage may be blocked; the theme then lasts until the page is left.
  }
}
