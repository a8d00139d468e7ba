import { startParts } from '../../browser/start.ts';
import { hasNotedHits } from './noted.ts';
import { openOnRequest } from './open.ts';
import { tellNotLoaded } from './not-loaded.ts';

/**
 * What every page has of the search: the mark of the hit it was opened for, and the dialog's opening.
 * The search page has its box.
 */
export function startSearch(): void {
  startParts([startArrival, startDialog, startPage]);
}

/** Few pages are opened from a result: the others do without the marks. */
function startArrival(): void {
  if (hasNotedHits()) import('./search.ts').then((part) => part.markArrival(), reportError);
}

function startDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (dialog) openOnRequest(dialog);
}

function startPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (!page) return;
  page.dataset['begun'] = '';
  import('./search.ts')
    .then((part) => part.searchOnPage(page))
    // It did not come, or breaks as it begins.
    .catch(() => tellNotLoaded(page));
}
