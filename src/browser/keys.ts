import { isShortcut } from '../search/box/shortcuts.ts';
import { followNext } from './switch.ts';

/**
 * Single keys: `v` goes on to the next of English, Deutsch and Both, `u` unfolds every sentence's counterpart,
 * `?` lists all keys. They can be
 * switched off, as that of the search (WCAG 2.1.4).
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const key = ['v', 'u', '?'].find((one) => isShortcut(event, one));
    if (key === undefined || document.querySelector('dialog[open]')) return;
    if (key === 'v') followNext();
    else if (key === 'u') unfold();
    else listKeys();
    event.preventDefault();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-list-keys]')) {
    button.hidden = false;
    button.addEventListener('click', listKeys);
  }
}

function unfold(): void {
  const rows = document.querySelector<HTMLElement>('[data-rows]:not([data-parallel])');
  if (rows) import('./reveal.ts').then(({ unfoldAll }) => unfoldAll(rows), reportError);
}

function listKeys(): void {
  import('./key-list.ts').then(({ showKeys }) => showKeys(), reportError);
}
