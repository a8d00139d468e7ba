import type { Language } from '../article/language.ts';
import { formKeys, germanForms } from '../names/listed/forms-of.ts';
import { exonyms } from '../names/listed/exonyms.ts';
import { nameKey } from '../names/key.ts';
import { noSettings, type Exonym, type NameSettings } from '../names/name.ts';
import { rulerBase } from '../names/titles.ts';
import { looksGerman } from '../names/words/german.ts';
import { articleOf, isGermanWord } from '../names/words/german-words.ts';
import { transcriptionsOf } from './transcription.ts';

/**
 * Finds the names that are known in both languages by the key of their first English form: what the
 * publisher says before what the program knows.
 */
export function listedNames(settings: NameSettings = noSettings): ReadonlyMap<string, Exonym> {
  const listed = new Map<string, Exonym>();
  for (const name of [...settings.exonyms, ...exonyms]) {
    const key = nameKey(name.english[0] ?? '');
    if (!listed.has(key)) listed.set(key, name);
  }
  return listed;
}

/**
 * The form under which a name is listed in each language: its first name where that is written, else
 * the one written most often, without the endings of German cases; where a language has none, what
 * it is known to say, else what the other language has.
 *
 * @param key the key of the whole name, which stands before its short forms
 * @param written how often each spelling stands in the texts, by language
 * @example baseForms({ en: new Map(), de: new Map([['Pekings', 2]]) }, beijing)
 * // { en: 'Beijing', de: 'Peking' }
 */
export function baseForms(
  written: Written,
  listed?: Exonym,
  key?: string,
): Record<Language, string> {
  const tallies = {
    en: tally(written.en, (text) => listedForm(text, listed?.english, (form) => [formKeys(form)])),
    de: tally(
      written.de,
      (text) =>
        listedForm(text, listed?.german, germanForms) ?? germanBase(rulerBase(text), written),
    ),
  };
  const whole = [...tallies.en.keys(), ...tallies.de.keys()].find((text) => nameKey(text) === key);
  const en = best(tallies.en, listed?.english, whole) ?? listed?.english[0];
  const de = best(tallies.de, listed?.german, whole) ?? listed?.german[0];
  return { en: asWritten(en ?? de ?? '', written.en), de: asWritten(de ?? en ?? '', written.de) };
}

/**
 * Further spellings under which a name should be found: the names it is known by, and for one that
 * stands in one language alone, its transcription in the other.
 *
 * @example furtherSpellings({ en: 'Chernihiv', de: 'Chernihiv' }) // ['Tschernihiw']
 */
export function furtherSpellings(
  { en, de }: Record<Language, string>,
  listed?: Exonym,
): readonly string[] {
  const known = listed === undefined ? [] : [...listed.english, ...listed.german];
  if (en !== de || listed !== undefined) return known.filter((form) => form !== en && form !== de);
  return transcriptionsOf(en);
}

/** With the marks above letters that the texts have: `Wrocław` for `Wroclaw`, `Kyoto` for `Kyōto`. */
const asWritten = (form: string, written: ReadonlyMap<string, number>): string =>
  written.has(form)
    ? form
    : ([...written.keys()].find((text) => withoutMarks(text) === withoutMarks(form)) ?? form);

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}|ł/gu, (mark) => (mark === 'ł' ? 'l' : ''));

/** A last or first word of it: `Bolton` of `John Bolton`. */
const isPartOf = (short: string, whole = ''): boolean =>
  whole.startsWith(`${short} `) || whole.endsWith(` ${short}`);

/** A German spelling without the ending of a case, as far as the other spellings or a noun tell. */
function germanBase(text: string, written: Written): string {
  // Of any word: `Turnvereins Holm`
  const bare = [/es(?= |$)/gu, /s(?= |$)/gu, /n(?= |$)/gu].flatMap((ending) =>
    [...text.matchAll(ending)].map(
      ({ 0: { length }, index }) => text.slice(0, index) + text.slice(index + length),
    ),
  );
  const isWritten = (form: string) => written.en.has(form) || written.de.has(form);
  const found = bare.find(isWritten) ?? nominative(text, written);
  if (found !== undefined) return found;
  if (written.en.has(text)) return text;
  const parts = /^(?<head>.*?\p{L}{3}s)(?<rest> (?:für|zur|zum|der|des|von) .+)$/u.exec(
    text,
  )?.groups;
  // `Hymne des Nordens`
  if (!parts && / des \p{L}+$/u.test(text)) return strongForm(text, written);
  const { head = text, rest = '' } = parts ?? {};
  // `Rathauses`, `Museums der Stadt`
  const stems = [/es$/, /(?<!s)s$/].filter((ending) => ending.test(head));
  const noun = stems.map((ending) => head.replace(ending, '')).find(isNoun) ?? head;
  return strongForm(noun + rest, written);
}

function isNoun(name: string): boolean {
  const last = /[\p{L}\p{M}]+$/u.exec(name)?.[0] ?? '';
  const key = nameKey(last);
  return last.length > 2 && (looksGerman({ key }) || articleOf(key) !== undefined);
}

/** `Alter Markt` for `Alten Markt`, where some text has it. */
function nominative(text: string, written: Written): string | undefined {
  if (!oblique.test(text)) return undefined;
  const forms = [...written.en.keys(), ...written.de.keys()];
  return forms.find((form) => !oblique.test(form) && withoutCases(form) === withoutCases(text));
}

/**
 * A name of adjectives and a noun as it stands without an article, where the noun's gender or number is known:
 * `Deutsches Museum`. What the English has too is no adjective (`Karen Sandberg`, `Bremen`), nor need what ends in
 * `er` be one that has cases (`Berliner Bank`).
 */
function strongForm(text: string, written: Written): string {
  const words = text.split(' ');
  const at = words.findIndex((word, place) => place > 0 && endingOf(word) !== undefined);
  const ending = written.plural?.has(text) ? 'e' : endingOf(words[at] ?? '');
  const adjectives = words.slice(0, Math.max(at, 0));
  if (ending === undefined || written.en.size === 0) return text;
  const said = new Set([...written.en.keys()].flatMap((form) => form.split(/[^\p{L}]+/u)));
  if (!adjectives.every((word) => isAdjective(word) && !said.has(word))) return text;
  const inflected = adjectives.map((word) => word.replace(/e[nm]?$/, ending));
  return [...inflected, ...words.slice(at)].join(' ');
}

/** How an adjective ends before a noun: one that nothing is known of is of the plural or of women if it ends in `e`. */
function endingOf(noun: string): string | undefined {
  const key = nameKey(noun);
  if (!/^\p{Lu}/u.test(noun)) return undefined;
  const article = articleOf(key);
  if (article !== undefined) return endings[article];
  return /en?$/.test(key) || articleOf(key.replace(/(?:er|s)$/, '')) !== undefined
    ? 'e'
    : undefined;
}

/** Not `Deinem`, which has no endings in `Dein Herz`, nor a noun: `Sparkasse Holm`. */
const isAdjective = (word: string): boolean =>
  !(isGermanWord(nameKey(word)) && articleOf(nameKey(word))) &&
  /^(?!(?:[dkms]?ein|ihr|unser|eur)e)(?:\p{L}+-)*\p{L}\p{Ll}+e[nm]?$/iu.test(word);

/** How an adjective before a noun ends where nothing stands before it. */
const endings: Readonly<Record<string, string>> = { der: 'er', die: 'e', das: 'es' };

const oblique = /\p{L}e[mn] /u;
const withoutCases = (text: string): string => text.replace(/e[mnrs]?(?= )/gu, '');

function listedForm(
  text: string,
  forms: readonly string[] | undefined,
  inflect: (form: string) => string[][],
): string | undefined {
  const key = formKeys(text).join(' ');
  return forms?.find((form) => inflect(form).some((keys) => keys.join(' ') === key));
}

function tally(
  written: ReadonlyMap<string, number>,
  base: (text: string) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, times] of written) {
    const form = base(text) ?? text;
    counts.set(form, (counts.get(form) ?? 0) + times);
  }
  return counts;
}

/**
 * The first listed form that is written, else the commonest that is no short form of the whole name,
 * of equals the first.
 */
function best(
  counts: ReadonlyMap<string, number>,
  listed: readonly string[] = [],
  whole?: string,
): string | undefined {
  const first = listed.find((form) => counts.has(form));
  if (first !== undefined || counts.size === 0) return first;
  const wholes = [...counts].filter(([text]) => nameKey(text) === nameKey(whole ?? ''));
  let most: string | undefined;
  for (const [text, times] of wholes.length > 0 ? wholes : counts)
    if (!isPartOf(text, whole) && times > (counts.get(most ?? '') ?? 0)) most = text;
  return most ?? whole;
}

/** How often each spelling stands; those in German that begin with an adjective and stand behind `die` in the plural. */
type Written = Record<Language, ReadonlyMap<string, number>> & { plural?: ReadonlySet<string> };
