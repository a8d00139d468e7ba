import type { Language } from '../article/language.ts';
import { exonyms, formKeys, type Exonym } from './name-exonyms.ts';
import { NameForms } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import type { Word } from './name-tokens.ts';

/** Adds listed names to the forms of both languages, the German with a genitive ending too. */
export function addListed(forms: { en: NameForms; de: NameForms }, table: Exonym[]): void {
  for (const { english, german } of table) {
    const name = nameKey(english[0] ?? '');
    for (const form of english) forms.en.add(formKeys(form), name);
    for (const form of german) {
      const keys = formKeys(form);
      forms.de.add(keys, name);
      for (const ending of ['s', 'es']) {
        forms.de.add([...keys.slice(0, -1), `${keys.at(-1) ?? ''}${ending}`], name);
      }
    }
  }
}

/** Whether a listed word is also something else, and counts only where both texts have it. */
export const isAmbiguous = (word: Word): boolean => ambiguous.has(word.key);

const ambiguous: ReadonlySet<string> = new Set(
  'nice turkey chad jordan georgia hesse oder franken krim gent essen seine us un eu island polen'.split(
    ' ',
  ),
);

/** The forms of the built-in table. */
export const nameForms = { en: new NameForms(), de: new NameForms() };
addListed(nameForms, exonyms);

/** Adjectives of listed towns and countries, under the name of the place: `Münchner`, `Bremer`. */
export const adjectiveForms = new NameForms();
for (const { english, german, kind } of exonyms) {
  if (kind !== 'place') continue;
  for (const [form, ...more] of german.map(formKeys)) {
    if (form === undefined || more.length > 0 || ambiguous.has(form)) continue;
    const stem = form.replace(/e[nr]?$/, '');
    for (const key of new Set([`${form}er`, `${stem}er`, `${stem}ner`])) {
      adjectiveForms.add([key], nameKey(english[0] ?? ''));
    }
  }
}

/** For a folded word of a listed English form the words of the German ones, and the other way. */
export const counterparts = {
  en: new Map<string, Set<string>>(),
  de: new Map<string, Set<string>>(),
};
for (const { english, german } of exonyms) {
  const words = { en: english.flatMap(formKeys), de: german.flatMap(formKeys) };
  for (const key of words.en) add(counterparts.en, key, words);
  for (const key of words.de) add(counterparts.de, key, words);
}

/** The folded forms of one word. */
export const singleForms = {
  en: new Set(exonyms.flatMap(({ english }) => english.map(formKeys)).flatMap(onlyOne)),
  de: new Set(exonyms.flatMap(({ german }) => german.map(formKeys)).flatMap(onlyOne)),
};

function onlyOne(keys: string[]): string[] {
  return keys.length === 1 ? keys : [];
}

/** What the table has for a word, be it inflected. */
export function listedFor(key: string, language: Language): ReadonlySet<string> | undefined {
  const map = counterparts[language];
  const found = map.get(key) ?? map.get(key.replace(/s$/, ''));
  if (found !== undefined || language === 'en') return found;
  return map.get(key.replace(/es$/, '')) ?? map.get(key.replace(/n$/, ''));
}

function add(
  map: Map<string, Set<string>>,
  key: string,
  words: { en: string[]; de: string[] },
): void {
  const others = map === counterparts.en ? words.de : words.en;
  const known = map.get(key) ?? new Set<string>();
  for (const other of others) known.add(other);
  map.set(key, known);
}
