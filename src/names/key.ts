import { foldName } from './fold.ts';
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
export function nameKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = makeKey(text);
    if (keys.size >= mostKeys) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** The same names are asked for again and again. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function makeKey(text: string): string {
  const inverted = /^([^,]+),\s*([^,]+)$/u.exec(text.trim());
  const spoken = inverted ? `${inverted[2] ?? ''} ${inverted[1] ?? ''}` : text;
  const words = foldName(spoken).split(' ');
  const first = words.findIndex((word) => !isTitle(word));
  return words.slice(Math.max(first, 0)).join('');
}
