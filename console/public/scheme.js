// Before anything is painted: the colours this reader chose, so that a dark page never flashes white.
(() => {
  const chosen = localStorage.getItem('punctual.scheme') || 'auto';
  const dark = chosen === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
