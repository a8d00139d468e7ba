/** What reads labels, and skips idioms: loaded in a browser where a query may have one. */
export { readParts } from '../labels/codes.ts';
export { skipIdiom } from '../labels/idioms.ts';
export { readLabel } from '../labels/labels.ts';
