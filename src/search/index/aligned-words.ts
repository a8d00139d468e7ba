import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { wordPattern } from '../words.ts';
import type { SearchRow } from './articles.ts';

/** The parts of a row in which the texts stand for each other, in order; none of a row of one language. */
export function partsOf({ en, de, cuts }: SearchRow): WrittenPart[] {
  if (en === null || de === null) return [];
  const texts = cuts ? { en: cutAt(en, cuts, 0), de: cutAt(de, cuts, 1) } : piecesOf(en, de);
  return texts.en.map((text, index) => [
    wordsOf(text).join(' '),
    wordsOf(texts.de[index] ?? '').join(' '),
  ]);
}

/** The parts of a row whose words are told. */
export function partsFrom(written: readonly WrittenPart[]): Part[] {
  const at: Record<Language, number> = { en: 0, de: 0 };
  return written.map((part): Part => {
    const [own = none, other = none] = languages.map((language, side) => {
      const words = wordsIn(part[side] ?? '');
      const first = at[language];
      at[language] += words.length;
      return { first, words };
    });
    return { en: own, de: other, key: part.join('\n') };
  });
}

/** Words that were joined by spaces. */
export const wordsIn = (written: string): string[] => (written === '' ? [] : written.split(' '));

function cutAt(text: string, cuts: readonly number[], side: number): string[] {
  const ends = cuts.filter((_, at) => at % 2 === side);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

function piecesOf(en: string, de: string): Record<Language, string[]> {
  const [english = [], german = []] = [en, de].map((text) => text.split(/[\t\n]/u));
  return english.length === german.length ? { en: english, de: german } : { en: [en], de: [de] };
}

const wordsOf = (printed: string): string[] => readingText(printed).text.match(wordPattern) ?? [];

const none: PartWords = { first: 0, words: [] };

/** The words of a part as written, and how many stand before the first in its passage. */
type PartWords = { first: number; words: readonly string[] };

/** `key` is the same of parts that say the same. */
export type Part = Record<Language, PartWords> & { key: string };

/** The words of a part in English and in German, in order, with spaces between them: as short as it can be kept. */
export type WrittenPart = readonly [english: string, german: string];
