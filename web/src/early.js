// Runs before the first paint: what only this device knows and what would otherwise flash or jump.
(() => {
  const page = document.documentElement;
  try {
    const theme = localStorage.getItem('longbox.theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
    const { last, read } = JSON.parse(localStorage.getItem('longbox.place') ?? '{}');
    if (read) page.dataset.read = '';
    if (last && location.pathname === '/' && last.path !== page.dataset.latest) page.dataset.resume = '';
  } catch {
    // Storage that is blocked or broken only means that nothing is remembered.
  }
})();
