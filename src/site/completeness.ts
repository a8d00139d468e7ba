import { languages } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import type { AlignedArticle } from './aligned.ts';

/** How many passages stand in both languages, and the numbers of those that stand in one alone. */
export function completeness({ rows }: AlignedArticle): Completeness {
  const alone: Record<Language, number[]> = { en: [], de: [] };
  for (const [index, row] of rows.entries()) {
    for (const language of languages) {
      if (row[language].length === rowLength(row)) alone[language].push(index + 1);
    }
  }
  return { rows: rows.length, paired: rows.length - alone.en.length - alone.de.length, alone };
}

const rowLength = (row: Record<Language, unknown[]>): number => row.en.length + row.de.length;

export type Completeness = { rows: number; paired: number; alone: Record<Language, number[]> };
