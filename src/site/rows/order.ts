import type { Language } from '../../article/language.ts';

/**
 * The order in which rows stand in one of the languages; a row without text there follows the one it
 * follows in the numbering.
 *
 * @returns indices of rows
 */
export function rowOrder(rows: readonly Sides[], language: Language): number[] {
  let anchor = -1;
  const anchors = rows.map((row) => (anchor = row[language][0] ?? anchor));
  return rows
    .map((_, index) => index)
    .sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0) || a - b);
}

/**
 * After which row a row stands in one of the languages.
 *
 * @returns the index of a row; `null` where it stands first
 */
export function rowBefore(
  rows: readonly Sides[],
  index: number,
  language: Language,
): number | null {
  const order = rowOrder(rows, language).filter((at) => (rows[at]?.[language].length ?? 0) > 0);
  return order[order.indexOf(index) - 1] ?? null;
}

/** The blocks of a row in each language, by index. */
type Sides = Record<Language, readonly number[]>;
