import type { Box, Shown } from './box.ts';
import { isShortcut, switchShortcuts } from './shortcuts.ts';

/**
 * Opens the search dialog for `/`, Ctrl+K and every `[data-open-search]`. Of the search itself
 * nothing is loaded before. Without JavaScript the links lead to the search page.
 */
export function openOnRequest(dialog: HTMLDialogElement): void {
  let box: Box | null = null;
  const open = (kept: Kept | null = null): void => {
    const page = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (page) return page.select();
    if (dialog.open) return;
    dialog.showModal();
    import('./box.ts').then(
      ({ startBox }) => {
        box = startBox(dialog);
        if (kept) void box.ask(kept).then(() => dialog.scrollTo({ top: kept.top }));
      },
      () => {
        // The script is gone, after a new build perhaps: the search page has its own.
        const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
        if (link) location.assign(link.href);
      },
    );
    // On the way back the results are wanted, not the keyboard.
    if (!kept) dialog.querySelector<HTMLInputElement>('input')?.select();
  };
  const reopen = (): void => {
    const kept = noted();
    if (kept) open(kept);
  };
  fitAboveKeyboard(dialog);
  const keys = dialog.querySelector<HTMLInputElement>('[data-shortcuts]');
  if (keys) switchShortcuts(keys);
  dialog.addEventListener('close', () => note(null));
  addEventListener('popstate', reopen);
  reopen();
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
    if (!result || !dialog.contains(result)) return;
    if (box) note({ ...box.shown(), top: dialog.scrollTop });
    if (result.pathname === location.pathname) {
      dialog.close();
      // The browser moves to the row after this.
      import('./arrival.ts').then(({ markArrival }) => setTimeout(markArrival), reportError);
    }
  });
  document.addEventListener('keydown', (event) => {
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!command && !isShortcut(event, '/')) return;
    event.preventDefault();
    open();
  });
}

/** Keeps the dialog within what the keyboard on a phone's screen leaves to be seen. */
function fitAboveKeyboard(dialog: HTMLDialogElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const fit = (): void => {
    dialog.style.setProperty('--seen', `${view.height}px`);
    dialog.style.setProperty('--seen-top', `${view.offsetTop}px`);
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  fit();
}

/** What the dialog shows, noted in the history as a result is followed, for the way back. */
function note(kept: Kept | null): void {
  const before: unknown = history.state;
  const state: Record<string, unknown> = isObject(before) ? { ...before } : {};
  if (kept) state['search'] = kept;
  else delete state['search'];
  try {
    history.replaceState(state, '');
  } catch {
    // Safari allows a hundred changes in half a minute; then the way back leads to a closed dialog.
  }
}

function noted(): Kept | null {
  const state: unknown = history.state;
  const kept = isObject(state) ? state['search'] : null;
  if (!isObject(kept)) return null;
  const { query, scope, limit, top } = kept;
  return typeof query === 'string' &&
    typeof scope === 'string' &&
    typeof limit === 'number' &&
    typeof top === 'number'
    ? { query, scope, limit, top }
    : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

type Kept = Shown & { top: number };
