import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '../article/language.ts';
import { fold, wordPattern } from './words.ts';

/*
 * Terms are what the word index holds for words. A term is a word's stem, a mark of the language, and
 * what else there is to the word: all forms of a word begin alike and lie side by side, each can be
 * told from the others, and English and German do not meet. All of it ends in a sign that no word
 * has, so that no term begins another.
 */

/**
 * The term of a form of a word. Build and browser both call this.
 *
 * @example termOf('updates', 'en') → 'updat1es0'
 */
export function termOf(word: string, language: Language): string {
  const known = terms[language];
  let term = known.get(word);
  if (term === undefined) {
    const stem = stemOf(word, language);
    const folded = fold(word);
    let shared = 0;
    while (shared < stem.length && stem[shared] === folded[shared]) shared += 1;
    term = `${stem}${marks[language]}${folded.slice(shared)}${end}`;
    if (known.size >= kept) known.clear();
    known.set(word, term);
  }
  return term;
}

/** What the terms of all forms of a word begin with. */
export const formsOf = (word: string, language: Language): string =>
  beginningWith(word, marks[language]);

/** What the term of a part of German compounds begins with, in any form of the part. */
export const partOf = (part: string): string => beginningWith(part, partMark);

/** The term of two words side by side that tell nothing each by itself. @param word folded, as is the next */
export const pairTermOf = (word: string, next: string, language: Language): string =>
  `${word}${next}${pairMarks[language]}${end}`;

/** Words with digits have no term: a digit is a mark. */
export const isPairTerm = (term: string): boolean => pairTerm.test(term);

/** A word's stem and what kind of term it is of: a mark, by which `formsOf` and `partOf` end. */
export const beginningWith = (word: string, mark: string): string =>
  `${stemOf(word, mark === marks.en ? 'en' : 'de')}${mark}`;

/** The term of a part of German compounds, in any form. */
export const partTermOf = (part: string): string => `${partOf(part)}${end}`;

/**
 * A word's stem, folded; Porter's for English, Snowball's for German. The plural of an abbreviation
 * (`USVs`) is the abbreviation.
 *
 * @example stemOf('Häuser', 'de') === stemOf('haus', 'de')
 */
export function stemOf(word: string, language: Language): string {
  const known = stems[language];
  let stem = known.get(word);
  if (stem === undefined) {
    const single = pluralOfAbbreviation.test(word) ? word.slice(0, -1) : word;
    const bare = bareLetters(single);
    stem = fold((language === 'de' ? german(bare) : english(bare)) || bare);
    if (known.size >= kept) known.clear();
    known.set(word, stem);
  }
  return stem;
}

/**
 * The words of a text as the word index holds them, in order, with the words that hyphens and
 * apostrophes part (`e-mail`, `K'Re`) once more as one. Words with digits have no term here: they are
 * found by other means (`identifiers.ts`, `keys.ts`), but take their place.
 */
export function readTerms(text: string, language: Language): TermsOfText {
  const inOrder: (string | null)[] = [];
  const joined: string[] = [];
  const asOne: string[] = [];
  const join = (word: string): void => {
    joined.push(termOf(word, language));
    asOne.push(word);
  };
  const spelt: string[] = [];
  let run: string[] = [];
  let before = -1;
  const endRun = (): void => {
    if (run.length > 1) join(run.join(''));
    if (run.length > 2) {
      for (let at = 0; at + 1 < run.length; at += 1) {
        join(`${run[at] ?? ''}${run[at + 1] ?? ''}`);
      }
    }
    run = [];
  };
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const gap = before < 0 ? '' : text.slice(before, match.index);
    if (!joint.test(gap)) endRun();
    before = match.index + word.length;
    const letters = !/\p{N}/u.test(word);
    inOrder.push(letters ? termOf(word, language) : null);
    if (letters) {
      run.push(word);
      spelt.push(word);
    } else {
      endRun();
    }
  }
  endRun();
  return { inOrder, joined, asOne, words: spelt };
}

/** What joins two parts of a word. */
export const joint = /^(?:[-‐‑'’ʼ`´]|-\n)$/u;

const bareLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/[đðøłßıæœþ]/gu, (letter) => written[letter] ?? letter);

const written: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const pluralOfAbbreviation = /^\p{Lu}{2,}s$/u;
const marks: Record<Language, string> = { en: '1', de: '2' };
const partMark = '3';
const pairMarks: Record<Language, string> = { en: '4', de: '5' };
const pairTerm = /[45]0$/u;
const end = '0';

const terms: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() };
const stems: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() };
/** Words whose terms are kept at hand. */
const kept = 200_000;

export type TermsOfText = {
  /** A word's term, or null for one with digits. */
  inOrder: (string | null)[];
  joined: string[];
  /** What was joined, as written. */
  asOne: string[];
  /** The words without digits, as written. */
  words: string[];
};
