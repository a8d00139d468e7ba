import { markArrival } from './arrival.ts';
import { openOnRequest } from './dialog.ts';
import { searchOnPage } from './page.ts';

/*
 * What every page has of the search: the mark of the hit it was opened for, and the dialog's
 * opening. The search page has its box.
 */

markArrival();
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
if (dialog) openOnRequest(dialog);
const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) void import('./box.ts').then(({ startBox }) => searchOnPage(page, startBox));
