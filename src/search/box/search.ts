/*
 * All of the search that a page loads on demand. Together it is one file, and one request.
 */
export { markArrival } from './arrival.ts';
export { reopen, useDialog } from './dialog.ts';
export { searchOnPage } from './page.ts';
