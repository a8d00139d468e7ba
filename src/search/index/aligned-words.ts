import type { Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { wordPattern } from '../words.ts';
import type { SearchRow } from './articles.ts';

/**
 * The words of rows in parts that stand for each other: sentences, the cells of a row of a table, blocks;
 * the whole row where these do not match. What stands in one language only is left out, and what is said
 * again in the same words tells nothing new.
 */
export function alignedWords(rows: readonly SearchRow[]): AlignedWords[] {
  const parts = new Map<string, AlignedWords>();
  for (const { en, de, cuts } of rows) {
    if (en === null || de === null) continue;
    const texts = cuts ? { en: cutAt(en, cuts, 0), de: cutAt(de, cuts, 1) } : partsOf(en, de);
    for (const [at, text] of texts.en.entries()) {
      const other = texts.de[at] ?? '';
      const key = `${text.trim()}\n${other.trim()}`;
      if (!parts.has(key)) parts.set(key, { en: wordsOf(text), de: wordsOf(other) });
    }
  }
  return [...parts.values()];
}

function cutAt(text: string, cuts: readonly number[], side: number): string[] {
  const ends = cuts.filter((_, at) => at % 2 === side);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

function partsOf(en: string, de: string): Record<Language, string[]> {
  const [english = [], german = []] = [en, de].map((text) => text.split(/[\t\n]/u));
  return english.length === german.length ? { en: english, de: german } : { en: [en], de: [de] };
}

const wordsOf = (printed: string): string[] =>
  (readingText(printed).text.match(wordPattern) ?? []).filter((word) => !/\p{N}/u.test(word));

/** Words without digits, as written, in order. */
export type AlignedWords = Record<Language, readonly string[]>;
