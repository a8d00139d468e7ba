/*
 * What a reader asks for by a key or a selection. Together it is one file, and one request.
 */
export { press } from './press.ts';
export { hideQuotation, offerQuotation } from './quoting/quote-bar.ts';
