import { isShortcut } from '../search/box/shortcuts.ts';

/**
 * Single keys: `v` goes on to the next of English, Deutsch and Both, `u` unfolds every sentence's counterpart,
 * `c` offers to copy the passage read here, `?` lists all keys. They can be switched off, as that of the search
 * (WCAG 2.1.4).
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const key = ['v', 'u', 'c', '?'].find((one) => isShortcut(event, one));
    if (key === undefined || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    press(key);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-list-keys]')) {
    button.hidden = false;
    button.addEventListener('click', () => press('?'));
  }
}

function press(key: string): void {
  import('./asked.ts').then((part) => part.press(key), reportError);
}
