import { markArrival } from './arrival.ts';

/**
 * Opens the search dialog for `/`, Ctrl+K and every `[data-open-search]`. Of the search itself
 * nothing is loaded before. Without JavaScript the links lead to the search page.
 */
export function openOnRequest(dialog: HTMLDialogElement): void {
  const open = (): void => {
    const page = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (page) return page.select();
    if (dialog.open) return;
    dialog.showModal();
    import('./box.ts').then(
      ({ startBox }) => startBox(dialog),
      () => {
        // The script is gone, after a new build perhaps: the search page has its own.
        const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
        if (link) location.assign(link.href);
      },
    );
    dialog.querySelector<HTMLInputElement>('input')?.select();
  };
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
    // What opens a new tab or window leaves this one as it is.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (event.target.closest('[data-open-search]')) {
      event.preventDefault();
      open();
    }
    const result = event.target.closest<HTMLAnchorElement>('[data-result] a');
    if (result?.pathname === location.pathname) {
      dialog.close();
      // The browser moves to the row after this.
      setTimeout(markArrival);
    }
  });
  document.addEventListener('keydown', (event) => {
    const slash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!slash && !command) return;
    event.preventDefault();
    open();
  });
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'))
  );
}
