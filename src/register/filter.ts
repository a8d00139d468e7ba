import { foldName } from '../names/fold.ts';

/** What the filter of a register looks for and in: folded and without spaces, so that `K Re` finds `K’Re`. */
export const filterKey = (text: string): string => foldName(text).replaceAll(' ', '');

/** An entry of any page as the filter has it: what is shown, its `filterKey`, the page, the id of the element. */
export type FilterEntry = [text: string, key: string, page: number, id: string];
