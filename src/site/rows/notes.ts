import type { AlignedArticle } from '../aligned.ts';

/**
 * What readers are told of each row: figures written differently that have the same value, and figures and
 * names that differ.
 *
 * @returns by the row's number; 0 is the title
 */
export function rowNotes(article: AlignedArticle): Map<number, RowNote[]> {
  const notes = article.same.map((values, row): [number, RowNote[]] => {
    const same = values.map((pair) => ({ ...pair, same: true, reason: null }));
    const differing = article.differences
      .filter((difference) => difference.row === row)
      .map(({ english, german, reason }) => ({ english, german, same: false, reason }));
    return [row, [...differing, ...same]];
  });
  return new Map(notes);
}

/** What stands in each text, empty where nothing does; `reason` says why a difference is meant. */
export type RowNote = { english: string; german: string; same: boolean; reason: string | null };
