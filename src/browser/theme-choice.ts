import { write } from './storage.ts';

/** Lets the reader choose light or dark (ThemeChoice.astro); theme.js sets what was chosen. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-themes]');
  const choose = (): void => {
    const { dataset } = document.documentElement;
    const value = choice?.querySelector<HTMLInputElement>(':checked')?.value ?? 'system';
    if (value === (dataset['theme'] ?? 'system')) return;
    if (value === 'system') delete dataset['theme'];
    else dataset['theme'] = value;
    write('localStorage', 'theme', value);
  };
  choice?.addEventListener('change', choose);
  // What was chosen while this script was on its way, not what a browser remembers of an earlier visit.
  if (choice?.contains(document.activeElement)) choose();
}
