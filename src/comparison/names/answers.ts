import type { Language } from '../../article/language.ts';
import { cognateInitial, isCognate, sameWord } from '../../names/likeness.ts';
import { isAdjectiveOf, isDemonym, isOfCountry } from '../../names/listed/countries.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { listedFor, singleForms } from '../../names/listed/listed.ts';
import { isCapital, type Word } from '../../names/tokens.ts';

/**
 * Whether a word of the other text stands for a word: the same, its listed counterpart, or alike.
 *
 * @param language that of the word
 */
export const answers = (opposite: Word, word: Word, language: Language): boolean =>
  canAnswer(opposite.key, isCapital(opposite), word.key, language);

/**
 * How many words of the other text stand for a word.
 *
 * @param other the whole passage; what is looked up in it is remembered with it
 * @param language that of the word
 */
export function countAnswers(other: Word[], word: Word, language: Language): number {
  let index = indices.get(other);
  if (index === undefined) {
    index = new AnswerIndex(other, language);
    indices.set(other, index);
  }
  return index.count(word.key);
}

const indices = new WeakMap<Word[], AnswerIndex>();

/** Whether a word is another, with an ending or as part of a compound. */
export const holds = (word: Word, key: string): boolean => isPartOf(key, word.key);

/** The words of a passage by all that may make them the answer to a word, so that few need be tried. */
class AnswerIndex {
  readonly #asked: Language;
  readonly #byKey = new Map<string, Entry>();
  /** By own key and listed counterparts, those long enough to count within a word. */
  readonly #byForm = new Map<string, Entry[]>();
  /** By the letter their cognates begin with. */
  readonly #byInitial = new Map<string, Entry[]>();
  /** Those that may be for a country. */
  readonly #ofCountries: Entry[] = [];
  /** Every key between line breaks. */
  readonly #text: string;
  readonly #counts = new Map<string, number>();

  constructor(words: Word[], asked: Language) {
    this.#asked = asked;
    for (const word of words) {
      const entry = this.#byKey.get(word.key) ?? this.#add(word.key);
      if (isCapital(word)) entry.capitals += 1;
      else entry.small += 1;
    }
    this.#text = `\n${[...this.#byKey.keys()].join('\n')}\n`;
  }

  count(key: string): number {
    const before = this.#counts.get(key);
    if (before !== undefined) return before;
    let count = 0;
    for (const entry of this.#candidates(key)) {
      const { capitals, small } = entry;
      if (capitals > 0 && canAnswer(entry.key, true, key, this.#asked)) count += capitals;
      if (small > 0 && canAnswer(entry.key, false, key, this.#asked)) count += small;
    }
    this.#counts.set(key, count);
    return count;
  }

  #add(key: string): Entry {
    const entry = { key, capitals: 0, small: 0 };
    this.#byKey.set(key, entry);
    const opposed = this.#asked === 'en' ? 'de' : 'en';
    for (const form of keysFor(key, opposed)) {
      if (form.length > shortestPart) push(this.#byForm, form, entry);
    }
    const initial = cognateInitial(key);
    if (initial !== undefined) push(this.#byInitial, initial, entry);
    const ofCountry = this.#asked === 'en' ? /sch(?:e[nrms]?)?$/.test(key) : isDemonym(key);
    if (ofCountry) this.#ofCountries.push(entry);
    return entry;
  }

  /** A superset of the words that can answer. */
  #candidates(key: string): Set<Entry> {
    const found = new Set<Entry>();
    const take = (entry: Entry | undefined) => {
      if (entry !== undefined) found.add(entry);
    };
    for (const sought of keysFor(key, this.#asked)) {
      for (const form of formsOf(sought)) take(this.#byKey.get(form));
      if (sought.length > 3) this.#holding(sought).forEach(take);
    }
    for (const form of formsOf(key)) this.#byForm.get(form)?.forEach(take);
    for (let from = 0; from < key.length - shortestPart; from++) {
      for (let to = from + shortestPart + 1; to <= key.length; to++) {
        this.#byForm.get(key.slice(from, to))?.forEach(take);
      }
    }
    const start = key.slice(0, 5);
    if (key.length > 2) this.#holding(`\n${start}`).forEach(take);
    if (this.#asked === 'de' && start.length === 5) this.#holding(start).forEach(take);
    this.#byInitial.get(cognateInitial(key) ?? '')?.forEach(take);
    this.#ofCountries.forEach(take);
    return found;
  }

  #holding(part: string): (Entry | undefined)[] {
    const found: (Entry | undefined)[] = [];
    const text = this.#text;
    let at = text.indexOf(part);
    while (at >= 0) {
      const end = text.indexOf('\n', at + 1);
      found.push(this.#byKey.get(text.slice(text.lastIndexOf('\n', at) + 1, end)));
      at = text.indexOf(part, end);
    }
    return found;
  }
}

function canAnswer(opposite: string, isAlike: boolean, word: string, language: Language): boolean {
  const opposed = language === 'en' ? 'de' : 'en';
  const sought = keysFor(word, language);
  if (sought.some((key) => isForm(opposite, key))) return true;
  if (areOtherNames(word, opposite, language)) return false;
  if (language === 'en' && isAdjectiveOf(opposite, word)) return true;
  if (language === 'de' && isOfCountry(opposite, word)) return true;
  if (sought.some((key) => isPartOf(key, opposite))) return true;
  if (keysFor(opposite, opposed).some((key) => key.length > shortestPart && isPartOf(key, word))) {
    return true;
  }
  const start = word.slice(0, 5);
  if (word.length > 2 && opposite.startsWith(start)) return true;
  // Words with a small letter are like too many names.
  return language === 'en'
    ? isAlike && isCognate(word, opposite)
    : (isAlike && isCognate(opposite, word)) || (start.length === 5 && opposite.includes(start));
}

/** Whether both are first names, or both listed: likeness means nothing then. */
const areOtherNames = (key: string, opposite: string, language: Language): boolean =>
  (isFirstName(key) && isFirstName(opposite)) ||
  (singleForms[language].has(key) &&
    singleForms[language === 'en' ? 'de' : 'en'].has(
      opposite.endsWith('s') ? opposite.slice(0, -1) : opposite,
    ));

/** A word and what the table has for it in the other language. */
const keysFor = (key: string, language: Language): string[] => {
  const listed = listedFor(key, language);
  return listed === undefined ? [key] : [key, ...listed];
};

const isPartOf = (key: string, whole: string): boolean =>
  isForm(whole, key) || (key.length > 3 && whole.includes(key));

/** Whether a key is another, either with a genitive ending. */
const isForm = (one: string, other: string): boolean =>
  one === other || sameWord(other, one) || sameWord(one, other);

/** All keys of which one may be a form of the other. */
const formsOf = (key: string): string[] => [
  key,
  `${key}s`,
  `${key}es`,
  ...(key.endsWith('s') ? [key.slice(0, -1)] : []),
  ...(key.endsWith('es') ? [key.slice(0, -2)] : []),
];

/** What is not longer counts only as a whole word, not within one of the other text. */
const shortestPart = 4;

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** How often a key stands with a capital and without. */
type Entry = { key: string; capitals: number; small: number };
