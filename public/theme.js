// What was chosen by hand, set before the page is painted: colours (src/components/ThemeChoice.astro), the
// view of both languages (ViewChoice.astro; the address comes first).
try {
  const { dataset } = document.documentElement;
  const chosen = (name) => localStorage.getItem(`diptych:${name}`);
  const theme = chosen('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const view = new URLSearchParams(location.search).get('view') ?? chosen('view');
  if (view === 'passages' || view === 'sentences') dataset.view = view;
  if (chosen('revealed')) dataset.revealed = '';
} catch {
  // Without storage, the system and the window decide.
}

// Where the script of the page does not come, or breaks before it has begun, the search says so.
addEventListener('load', () => {
  if ('begun' in document.documentElement.dataset) return;
  for (const box of document.querySelectorAll('[data-search]')) {
    box.dataset.searchState = 'failed';
    box.querySelector('[data-status]').textContent = box.dataset.failed;
  }
});
