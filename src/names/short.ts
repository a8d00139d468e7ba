import { languages, type Language } from '../article/language.ts';
import { isUnusualEnglish } from './english.ts';
import type { FormPlace } from './forms.ts';
import { isUnusualGerman } from './german.ts';
import { isFirstName } from './listed/first.ts';
import type { NameRow } from './name.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { shortForms } from './variants.ts';

/**
 * The short forms of an article's full names, where they stand by themselves: `Sims` of `Wayde
 * Sims`, `SCIS` of a council of these initials. A word that is a usual one too (`Sims` is a ledge in
 * German) counts where both texts have it.
 *
 * @param places what is found already, to which is added
 */
export function placeShort(
  rows: readonly NameRow[],
  words: readonly Record<Language, Word[]>[],
  places: readonly Record<Language, FormPlace[]>[],
): void {
  for (const indices of Map.groupBy(rows.keys(), (index) => rows[index]?.article ?? '').values()) {
    const shorts = new Set<string>();
    const acronyms = new Set<string>();
    for (const index of indices) {
      for (const language of languages) {
        withFirstNames(words[index]?.[language] ?? [], places[index]?.[language] ?? []);
        for (const { from, to } of places[index]?.[language] ?? []) {
          const own = words[index]?.[language].slice(from, to) ?? [];
          const text = own.map(({ text, joint }, at) => (at > 0 ? joint : '') + text).join('');
          const { last, initials } = shortForms(text);
          if (last !== undefined) shorts.add(last);
          if (initials.length > 2) acronyms.add(initials);
        }
      }
    }
    for (const index of indices) {
      const row = words[index];
      if (row === undefined) continue;
      const open = {
        en: openIn(row.en, places[index]?.en ?? []),
        de: openIn(row.de, places[index]?.de ?? []),
      };
      const inEnglish = new Set(open.en.map((at) => row.en[at]?.key));
      const inGerman = new Set(open.de.map((at) => bareOf(row.de[at], shorts)));
      for (const language of languages) {
        for (const at of open[language]) {
          const word = row[language][at];
          if (word === undefined) continue;
          const name = language === 'de' ? bareOf(word, shorts) : word.key;
          const isShort =
            shorts.has(name) &&
            ((inEnglish.has(name) && inGerman.has(name)) || isUnusual(word, language));
          if (isShort || (word.shape === 'all' && acronyms.has(word.key)))
            places[index]?.[language].push({ from: at, to: at + 1, name });
        }
      }
    }
  }
}

/** `Donald Trumps Berater` beside `Mr. Trump's aides`: the first name that one text says more. */
function withFirstNames(words: readonly Word[], places: FormPlace[]): void {
  const taken = new Set(places.map(({ to }) => to));
  for (const [index, { from, to, name }] of places.entries()) {
    const first = words[from - 1];
    if (first === undefined || to - from > 1 || taken.has(from) || words[from]?.joint !== ' ')
      continue;
    if (isCapital(first) && isFirstName(first.key) && !first.key.endsWith(name))
      places[index] = { from: from - 1, to, name: `${first.key}${name}` };
  }
}

const isUnusual = (word: Word, language: Language): boolean =>
  language === 'de' ? isUnusualGerman(word) : isMarked(word) && isUnusualEnglish(word);

/** The positions of words with a capital that no name has yet. */
function openIn(words: readonly Word[], places: readonly FormPlace[]): number[] {
  const taken = new Set(places.flatMap(({ from, to }) => words.slice(from, to)));
  return [...words.keys()].filter((at) => {
    const word = words[at];
    return word !== undefined && isCapital(word) && !taken.has(word);
  });
}

/** A German word without the ending of the genitive, where that is a short form. */
function bareOf(word: Word | undefined, shorts: ReadonlySet<string>): string {
  const key = word?.key ?? '';
  return !shorts.has(key) && key.endsWith('s') ? key.slice(0, -1) : key;
}
