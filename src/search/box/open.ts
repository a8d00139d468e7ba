import { isShortcut } from './shortcuts.ts';

/**
 * Opens the search dialog for `/`, Ctrl+K and every `[data-open-search]`, and closes it. Of the search
 * itself nothing is loaded before. Without JavaScript the links lead to the search page.
 */
export function openOnRequest(dialog: HTMLDialogElement): void {
  const open = (): void => {
    const page = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (page) return page.select();
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input')?.select();
    load((one) => one.useDialog(dialog));
  };
  // On the way back to where a result was followed, the results are there again.
  const reopen = (): void => {
    const state: unknown = history.state;
    if (typeof state === 'object' && state && 'search' in state) load((one) => one.reopen(dialog));
  };
  addEventListener('popstate', reopen);
  reopen();
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
    // What opens a new tab or window leaves this one as it is.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!event.target.closest('[data-open-search]')) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!command && !isShortcut(event, '/')) return;
    event.preventDefault();
    open();
  });
}

function load(then: (dialog: typeof import('./search.ts')) => void): void {
  import('./search.ts').then(then).catch(() => {
    // The script is gone, after a new build perhaps, or breaks: the search page has its own.
    const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
    if (link) location.assign(link.href);
  });
}
