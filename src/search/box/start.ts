import { startParts } from '../../browser/start.ts';
import { openOnRequest } from './dialog.ts';
import { searchOnPage } from './page.ts';
import { hasNotedHits } from './noted.ts';
import { tellNotLoaded } from './not-loaded.ts';

/**
 * What every page has of the search: the mark of the hit it was opened for, and the dialog's opening.
 * The search page has its box.
 */
export function startSearch(): void {
  startParts([markHits, startDialog, startPage]);
}

/** Few pages are opened from a result: the others do without the marks. */
function markHits(): void {
  if (hasNotedHits()) import('./arrival.ts').then(({ markArrival }) => markArrival(), reportError);
}

function startDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (dialog) openOnRequest(dialog);
}

function startPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (!page) return;
  import('./box.ts').then(
    ({ startBox }) => searchOnPage(page, startBox),
    () => tellNotLoaded(page),
  );
}
