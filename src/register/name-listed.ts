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
      forms.de.add([...keys.slice(0, -1), `${keys.at(-1) ?? ''}s`], name);
    }
  }
}

/** Whether a listed word is also something else, and counts only where both texts have it. */
export const isAmbiguous = (word: Word): boolean => ambiguous.has(word.key);

const ambiguous: ReadonlySet<string> = new Set(
  'nice turkey chad jordan georgia hesse oder franken krim gent essen us un eu island polen'.split(
    ' ',
  ),
);

/** The forms of the built-in table. */
export const nameForms = { en: new NameForms(), de: new NameForms() };
addListed(nameForms, exonyms);

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
