import type { Language } from '../../article/language.ts';
import { exonyms, formKeys, sameNames } from './exonyms.ts';
import type { Exonym } from '../name.ts';
import { NameForms } from '../forms.ts';
import { nameKey } from '../key.ts';
import { isCognate } from '../likeness.ts';
import type { Word } from '../tokens.ts';
import { isTranslated } from '../words/name-words.ts';

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
  'nice turkey chad jordan georgia hesse oder franken krim gent essen seine kanton lowen rhodes sitten thorn posen homer plato moses us un eu island polen'.split(
    ' ',
  ),
);

/** The forms of the built-in table. */
export const nameForms = { en: new NameForms(), de: new NameForms() };
addListed(nameForms, exonyms);

/** With the names that are the same in both languages, for the check. */
export const checkedForms = { en: new NameForms(), de: new NameForms() };
const checked = [...exonyms, ...sameNames];
addListed(checkedForms, checked);

/** For a folded word of a listed English form the words of the German ones, and the other way. */
export const counterparts = {
  en: new Map<string, Set<string>>(),
  de: new Map<string, Set<string>>(),
};
for (const { english, german } of checked) {
  for (const one of english.map(formKeys)) {
    for (const other of german.map(formKeys)) pairWords(one, other);
  }
}

/** Word with word where the two forms have equally many, else what is alike, and the rest with the rest. */
function pairWords(english: string[], german: string[]): void {
  if (english.length === german.length) {
    for (const [index, key] of english.entries()) pair(key, german[index] ?? key);
    return;
  }
  const isAlike = (one: string, other: string) => one === other || isCognate(one, other);
  const rest = {
    en: english.filter((key) => !isKind(key) && !german.some((other) => isAlike(key, other))),
    de: german.filter((key) => !english.some((other) => isAlike(other, key))),
  };
  for (const key of english) {
    for (const other of german) if (isAlike(key, other)) pair(key, other);
  }
  for (const key of rest.en) for (const other of rest.de) pair(key, other);
}

/** A word for what something is, like `Lake`, but not `South`. */
function isKind(key: string): boolean {
  return isTranslated(key) && !/^(?:north|south|east|west)/.test(key);
}

/** Adjectives of listed towns and countries, under the name of the place: `Münchner`, `Bremer`. */
export const adjectiveForms = new NameForms();
for (const { english, german, kind } of checked) {
  if (kind !== 'place') continue;
  for (const [form, ...more] of german.map(formKeys)) {
    if (form === undefined || more.length > 0 || ambiguous.has(form)) continue;
    const stem = form.replace(/e[nr]?$/, '');
    for (const key of new Set([`${form}er`, `${stem}er`, `${stem}ner`])) {
      adjectiveForms.add([key], nameKey(english[0] ?? ''));
      for (const word of english.map(formKeys)) for (const part of word) pair(part, key);
    }
  }
}

/** The folded forms of one word. */
export const singleForms = {
  en: new Set(checked.flatMap(({ english }) => english.map(formKeys)).flatMap(onlyOne)),
  de: new Set(checked.flatMap(({ german }) => german.map(formKeys)).flatMap(onlyOne)),
};

function onlyOne(keys: string[]): string[] {
  return keys.length === 1 ? keys : [];
}

/** What the table has for a word, be it inflected. */
export function listedFor(key: string, language: Language): ReadonlySet<string> | undefined {
  const map = counterparts[language];
  const found = map.get(key) ?? (key.endsWith('s') ? map.get(key.slice(0, -1)) : undefined);
  if (found !== undefined || language === 'en') return found;
  if (key.endsWith('es')) return map.get(key.slice(0, -2));
  return key.endsWith('n') && !key.endsWith('nn') ? map.get(key.slice(0, -1)) : undefined;
}

function pair(english: string, german: string): void {
  for (const [map, key, other] of [
    [counterparts.en, english, german],
    [counterparts.de, german, english],
  ] as const) {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([other]));
    else known.add(other);
  }
}
