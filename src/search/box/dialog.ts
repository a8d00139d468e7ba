import { markArrival } from './arrival.ts';
import { startBox } from './box.ts';
import type { Shown } from './box.ts';
import { notedInHistory, noteInHistory } from './history.ts';
import { switchShortcuts } from './shortcuts.ts';

/** Brings a dialog to life that has been opened; a second time nothing happens. */
export function useDialog(dialog: HTMLDialogElement): void {
  if (dialogs.has(dialog)) return;
  dialogs.add(dialog);
  const box = startBox(dialog);
  fitAboveKeyboard(dialog);
  const keys = dialog.querySelector<HTMLInputElement>('[data-shortcuts]');
  if (keys) switchShortcuts(keys);
  dialog.addEventListener('close', () => noteInHistory('search', null));
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const result = event.target.closest<HTMLAnchorElement>('[data-result] a');
    if (!result) return;
    noteInHistory('search', { ...box.shown(), top: dialog.scrollTop } satisfies Kept);
    if (result.pathname === location.pathname) {
      dialog.close();
      // The browser moves to the row after this.
      setTimeout(markArrival);
    }
  });
}

/** Opens the dialog with what it showed as a result was followed. */
export function reopen(dialog: HTMLDialogElement): void {
  const kept = noted();
  if (!kept || dialog.open) return;
  // The results are wanted, not the keyboard.
  dialog.showModal();
  useDialog(dialog);
  void startBox(dialog)
    .ask(kept)
    .then(() => dialog.scrollTo({ top: kept.top }));
}

const dialogs = new WeakSet<HTMLDialogElement>();

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

function noted(): Kept | null {
  const { query, scope, limit, top } = notedInHistory('search') ?? {};
  return typeof query === 'string' &&
    typeof scope === 'string' &&
    typeof limit === 'number' &&
    typeof top === 'number'
    ? { query, scope, limit, top }
    : null;
}

/** What the dialog showed as a result was followed. */
type Kept = Shown & { top: number };
