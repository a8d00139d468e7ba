import { read } from './storage.ts';

/** Shows what was chosen on an earlier page: the colours, and, where no language is lit, the language. */
export function showRemembered(): void {
  const theme = document.documentElement.dataset['theme'] ?? 'system';
  const input = document.querySelector<HTMLInputElement>(`[data-themes] [value="${theme}"]`);
  // Who is choosing has chosen.
  if (input && !input.closest('fieldset')?.contains(document.activeElement)) input.checked = true;
  const lit = document.querySelector('[data-switch="language"][aria-current]');
  const language = read('localStorage', 'language');
  if (lit || language === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch="language"]')) {
    link.toggleAttribute('data-remembered', link.hreflang === language);
  }
}
