import { foldName } from './fold.ts';
import { remember } from './remember.ts';
import { isTitle } from './words/titles.ts';

/**
 * The key under which a name is found: its folded words run together, so that `K Re` is `KRe`,
 * without titles in front (`Ms.`, `Frau Dr.`), and in the order of speech (`Müller, Anna` is
 * `Anna Müller`). Two spellings with one key are one name.
 *
 * @returns letters and digits only; empty where the text has none
 * @example nameKey('Ms. Nguyễn Thị Thu') // 'nguyenthithu'
 * @example nameKey("Dieu K'Re") === nameKey('Dieu K Re') // true
 */
export const nameKey = remember((text): string => {
  const inverted = /^([^,]+),\s*([^,]+)$/u.exec(text.trim());
  const spoken = inverted ? `${inverted[2] ?? ''} ${inverted[1] ?? ''}` : text;
  const words = foldName(spoken).split(' ');
  const first = words.findIndex((word) => !isTitle(word));
  return words.slice(Math.max(first, 0)).join('');
});
