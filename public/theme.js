// Sets the colours chosen by hand before the page is painted. See src/components/ThemeChoice.astro.
try {
  const theme = localStorage.getItem('diptych:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage, the system decides.
}
