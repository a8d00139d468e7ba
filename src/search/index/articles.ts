import type { Language } from '../../article/language.ts';
import type { Range } from '../../article/reading-text.ts';
import type { Figure } from '../../figures/figure.ts';

/**
 * The rows by article, the oldest article first, so that a new one changes no number of another;
 * articles without a date come before all.
 */
export function articlesOf(rows: readonly SearchRow[]): IndexedArticle[] {
  const bySlug = new Map<string, IndexedArticle>();
  for (const row of rows) {
    const { article, titles, date = '' } = row;
    const file = bySlug.get(article) ?? { slug: article, titles, date, rows: [] };
    file.rows.push(row);
    bySlug.set(article, file);
  }
  for (const { rows: own } of bySlug.values()) own.sort((a, b) => a.row - b.row);
  return [...bySlug.values()].sort((a, b) => compare(a.date, b.date) || compare(a.slug, b.slug));
}

/** Sorts texts by their UTF-16 units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One aligned row of an article, or its title (row 0); null where a language has no passage. */
export type SearchRow = {
  article: string;
  titles: Record<Language, string>;
  row: number;
  en: string | null;
  de: string | null;
  /** Whether the row is a heading. */
  heading?: boolean;
  /** The article's, as `2024-05-31`; of two hits alike the newer article's comes first. */
  date?: string | undefined;
  /** Where aligned sentences end (cuts.ts). */
  cuts?: number[] | undefined;
  /** Where code stands in each text, in order. */
  code?: Partial<Record<Language, readonly Range[]>>;
  /** The figures of each text, if they are read already. */
  figures?: Partial<Record<Language, readonly Figure[]>>;
};

export type IndexedArticle = {
  slug: string;
  titles: Record<Language, string>;
  date: string;
  rows: SearchRow[];
};
