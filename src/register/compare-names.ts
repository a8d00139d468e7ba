import { isSlip, type WordPair } from './name-slips.ts';
import { learnAlone, type KnownNames } from './name-known.ts';
import { nameForms } from './name-listed.ts';
import { sameWord } from './name-pairs.ts';
import { isCapital, readWords, type Word } from './name-tokens.ts';
import { isCommon, isConnector, isRole, isShared, isTitle } from './name-words.ts';

/**
 * Compares the names of two aligned passages. Translations leave names out, repeat and inflect
 * them, so a missing name is no difference; one that is spelled otherwise, or stands where the other
 * text has another, is.
 *
 * @param known what the collection teaches (name-known.ts); without it only the two texts speak
 */
export function compareNames(
  english: string,
  german: string,
  known: KnownNames = learnAlone(english, german),
): NameDifference[] {
  const pair = { en: readWords(english), de: readWords(german) };
  const slips = misspelled(pair, known);
  const exchange = slips.length > 0 ? undefined : exchanged(pair, known);
  return exchange === undefined ? slips : [exchange];
}

/** Words that the other text has with another letter or two. */
function misspelled(pair: WordPair, known: KnownNames): NameDifference[] {
  const german = distinct(pair.de);
  return distinct(pair.en).flatMap((a) =>
    german
      .filter((b) => isSlip(a, b, pair, known))
      .map((b) => ({
        english: a.text,
        german: b.text,
        why: `\`${a.text}\` and \`${b.text}\` are spelled differently`,
      })),
  );
}

/** A name that only the English has, against one that only the German has. */
function exchanged(pair: WordPair, known: KnownNames): NameDifference | undefined {
  const english = namesIn(pair.en, 'en', known);
  const german = namesIn(pair.de, 'de', known);
  const missing = english.filter((name) => standing(name, pair.en, pair.de, english, german) > 0);
  const added = german.filter((name) => standing(name, pair.de, pair.en, german, english) > 0);
  for (const a of missing) {
    for (const b of added) {
      const gone = standing(a, pair.en, pair.de, english, german) === absent;
      const fresh = standing(b, pair.de, pair.en, german, english) === absent;
      if ((!gone && !fresh) || a.words.some((word) => b.words.includes(word))) continue;
      return {
        english: a.text,
        german: b.text,
        why: `only the English has \`${a.text}\`, only the German has \`${b.text}\``,
      };
    }
  }
  return undefined;
}

/** Names of a passage that the collection or the table knows, in either language. */
function namesIn(words: Word[], language: 'en' | 'de', known: KnownNames): Place[] {
  const taken = new Set<number>();
  const places: Place[] = [];
  for (const forms of [known.forms[language], nameForms[language], known.forms[other[language]]]) {
    for (const { from, to, name } of forms.scan(words, (index) => !taken.has(index))) {
      for (let index = from; index < to; index++) taken.add(index);
      const inside = words.slice(from, to);
      const significant = inside.filter((word) => isCandidate(word) && !isConnector(word.key));
      if (significant.length === 0) continue;
      const text = inside
        .map((word, index) => (index === 0 ? '' : word.joint) + word.text)
        .join('');
      places.push({ name, text, words: significant.map((word) => word.key) });
    }
  }
  return places;
}

const other = { en: 'de', de: 'en' } as const;

/** 0: the other text has the name as often; 1: less often; 2: not at all, nor any word of it. */
function standing(
  name: Place,
  own: Word[],
  other: Word[],
  ownNames: Place[],
  otherNames: Place[],
): number {
  if (otherNames.some((place) => place.name === name.name)) {
    const times = (places: Place[]) => places.filter((place) => place.name === name.name).length;
    return times(ownNames) > times(otherNames) ? Math.min(fewer, wordsFewer(name, own, other)) : 0;
  }
  const present = name.words.some((key) => other.some((word) => holds(word, key)));
  return present ? wordsFewer(name, own, other) : absent;
}

function wordsFewer(name: Place, own: Word[], other: Word[]): number {
  const times = (words: Word[], key: string) => words.filter((word) => holds(word, key)).length;
  return name.words.every((key) => times(own, key) > times(other, key)) ? fewer : 0;
}

const absent = 2;
const fewer = 1;

/** Whether a word is another, with an ending or as part of a compound. */
const holds = (word: Word, key: string): boolean =>
  word.key === key ||
  sameWord(key, word.key) ||
  sameWord(word.key, key) ||
  (key.length > 3 && word.key.includes(key));

const isCandidate = (word: Word): boolean => isNamePart(word) && !isShared(word.key);

const isNamePart = (word: Word): boolean =>
  isCapital(word) && !isCommon(word.key) && !isTitle(word.key) && !isRole(word.key);

function distinct(words: Word[]): Word[] {
  const byKey = new Map<string, Word>();
  for (const word of words) if (isNamePart(word)) byKey.set(word.key, word);
  return [...byKey.values()];
}

/** A name that the two texts have differently, as each has it. */
export type NameDifference = { english: string; german: string; why: string };

type Place = { name: string; text: string; words: string[] };
