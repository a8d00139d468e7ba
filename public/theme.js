try {
  const { dataset } = document.documentElement;
  const chosen = (name) => localStorage.getItem(`diptych:${name}`);
  const theme = chosen('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const view = new URLSearchParams(location.search).get('view') ?? chosen('view');
  if (view === 'passages' || view === 'sentences') dataset.view = view;
  if (chosen('revealed')) dataset.revealed = '';
} catch {}
