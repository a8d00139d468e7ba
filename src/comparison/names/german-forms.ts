import { isGermanWord } from '../../names/words/german-words.ts';

/**
 * Of the forms that German may give a word it takes over, and those it may have lost, the ones that a text has.
 *
 * @param key the English word, folded
 * @param words the folded words of the German text that begin as it does; at least two letters
 */
export function germanFormsOf(key: string, words: readonly string[]): string[] {
  const stem = key.replace(/e[nr]?$|s$/, '');
  return words.filter(
    (word) =>
      (word.startsWith(key) && endings.test(word.slice(key.length))) ||
      (stem.length > 3 && word.startsWith(stem) && stemEndings.test(word.slice(stem.length))),
  );
}

/** What German sets before a name for a word that English has: `Neuseeland`. */
export const qualifiers: readonly (readonly [german: string, english: readonly string[]])[] = [
  ['neu', ['new', 'neo']],
  ['sankt', ['st', 'saint']],
  ['alt', ['old', 'ancient']],
  ['gross', ['great', 'greater', 'big', 'grand']],
  ['klein', ['little', 'small', 'lesser']],
  ['ober', ['upper']],
  ['unter', ['lower', 'under']],
  ['nieder', ['lower', 'nether']],
  ['nord', ['north', 'northern']],
  ['sud', ['south', 'southern']],
  ['ost', ['east', 'eastern']],
  ['west', ['west', 'western']],
  ['mittel', ['central', 'middle', 'mid']],
];

/** What German may add to a word it takes over, and to what is left of one that has lost its own ending. */
const endings = /^(?:e?s|e?n|ns|er|ern|ers|e|in|innen)?$/;
const stemEndings = /^(?:n?er|ern|e[mns]?)?$/;

/**
 * Whether a German word is made of a name and a noun, as `Ostseefähre` is; `Neuholland` is made of a name, but is
 * the name of something else unless the English says what is before it too.
 *
 * @param isNoun whether what follows the name may be any noun
 * @param says whether the English has any of some words
 */
export function isCompound(
  compound: string,
  key: string,
  isNoun: boolean,
  says: (english: readonly string[]) => boolean,
): boolean {
  if (key.length < shortestPart || key === compound) return false;
  const at = compound.indexOf(key);
  if (at < 0) return false;
  const [before, after] = [compound.slice(0, at), compound.slice(at + key.length)];
  if (before !== '') {
    const qualifier = qualifiers.find(([german]) => before === german);
    if (qualifier !== undefined) return says(qualifier[1]);
  }
  return (
    after === '' ||
    (isNoun && before === '' && after.length >= 4) ||
    ending.test(after) ||
    isGermanWord(after.replace(/^(?:er|s|n|en)/, ''))
  );
}

/** Letters of a name that may be a part of a compound. */
export const shortestPart = 4;

const ending =
  /^(?:e?s|e?n|er|ern|ers|erin|i?sch(?:e[mnrs]?)?|(?:an|ian)(?:er|isch)(?:e[mnrs]?)?)$/;

/** A name without the ending that it may lose in a compound. */
export const stemOf = (key: string): string => key.replace(/(?:us|es|a|e|o)$/, '');

/**
 * Whether a compound begins with a name as German joins names: `Marienkirche`, `Nikolaikirche`, `Elbsandstein`.
 *
 * @param stem of the name (`stemOf`), which must have lost something
 */
export function isJoined(compound: string, stem: string): boolean {
  if (stem.length < 3 || !compound.startsWith(stem)) return false;
  return isGermanWord(compound.slice(stem.length).replace(/^(?:en|is?|n?er)(?=.{4})/, ''));
}
