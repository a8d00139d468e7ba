/** Lets the reader choose light or dark (ThemeChoice.astro); theme.js sets what was chosen. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-themes]');
  if (!choice) return;
  const chosen = document.documentElement.dataset['theme'] ?? 'system';
  for (const input of choice.querySelectorAll('input')) input.checked = input.value === chosen;
  choice.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    if (value === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
    try {
      localStorage.setItem('diptych:theme', value);
    } catch {
      // It holds for this page alone.
    }
  });
  choice.hidden = false;
}
