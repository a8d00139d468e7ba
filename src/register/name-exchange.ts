import type { Language } from '../article/language.ts';
import { looksGerman } from './name-german.ts';
import type { KnownNames } from './name-known.ts';
import { frequency } from './name-lexicon.ts';
import { counterparts, nameForms } from './name-listed.ts';
import { sameWord } from './name-pairs.ts';
import type { WordPair } from './name-slips.ts';
import { isCapital, type Word } from './name-tokens.ts';
import { isConnector } from './name-words.ts';
import { namesOf } from './names.ts';

/**
 * Looks for a name put in the place of another: one that only the English has, or has more often,
 * against one that only the German has, or has more often. At least one of the two must be quite
 * absent from the other text.
 */
export function exchangedName(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const english = sideOf('en', pair, known);
  const german = sideOf('de', pair, known);
  for (const a of english.names) {
    const inGerman = presence(a, english, german);
    if (inGerman === 'same') continue;
    for (const b of german.names) {
      const inEnglish = presence(b, german, english);
      if (inEnglish === 'same' || (inGerman !== 'absent' && inEnglish !== 'absent')) continue;
      if (a.words.some((word) => b.words.some((other) => holds(other, word.key)))) continue;
      if (a.isGuess && b.isGuess && (a.words.length < 2 || b.words.length < 2)) continue;
      return { english: a.text, german: b.text };
    }
  }
  return undefined;
}

function sideOf(language: Language, pair: WordPair, known: KnownNames): Side {
  const [words, opposite] = language === 'en' ? [pair.en, pair.de] : [pair.de, pair.en];
  const names = knownNames(words, language, known);
  const side = { language, words, names };
  const guesses = namesOf(words, language)
    .map(({ from, to }) => nameOf('', words.slice(from, to), true))
    .filter((guess) => isFirmGuess(guess, side, opposite, known));
  return { ...side, names: [...names, ...guesses] };
}

/** Names that the collection or the table knows, in whichever language it knows them. */
function knownNames(words: Word[], language: Language, known: KnownNames): PlacedName[] {
  const taken = new Set<number>();
  const names: PlacedName[] = [];
  const other = language === 'en' ? 'de' : 'en';
  for (const forms of [known.forms[language], nameForms[language], known.forms[other]]) {
    for (const { from, to, name } of forms.scan(words, (index) => !taken.has(index))) {
      for (let index = from; index < to; index++) taken.add(index);
      names.push(nameOf(name, words.slice(from, to), false));
    }
  }
  return names;
}

function nameOf(name: string, words: Word[], isGuess: boolean): PlacedName {
  return {
    name,
    text: words.map((word, index) => (index === 0 ? '' : word.joint) + word.text).join(''),
    words: words.filter((word) => isCapital(word) && !isConnector(word.key)),
    isGuess,
  };
}

/**
 * Whether something that looks like a name, though the collection has never paired it, is surely one
 * and the other text has nothing for it: neither a word of it, nor what it abbreviates.
 */
function isFirmGuess(guess: PlacedName, side: Side, opposite: Word[], known: KnownNames): boolean {
  const { words } = guess;
  if (words.some((word) => side.names.some((name) => name.words.includes(word)))) return false;
  const met = words.some((word) =>
    opposite.some(
      (other) =>
        keysFor(word.key, side.language).some((key) => holds(other, key)) ||
        (word.key.length > 2 && other.key.startsWith(word.key.slice(0, 5))),
    ),
  );
  if (met) return false;
  const [first] = words;
  if (words.length === 1 && /(?:ian|ean|ese|ish|ic)s?$/.test(first?.key ?? '')) return false;
  if (side.language === 'en') return true;
  if (words.some((word) => frequency(known.writing.german, word.key) > 3)) return false;
  if (words.length === 1) return first?.shape === 'mixed' || first?.shape === 'all';
  return !words.some(looksGerman) && words.slice(1).every((word) => word.joint === ' ');
}

/** How a name of one text stands in the other: as often, less often, or not at all. */
function presence(name: PlacedName, own: Side, other: Side): 'same' | 'fewer' | 'absent' {
  const times = ({ names }: Side) => names.filter((place) => place.name === name.name).length;
  const isNamed = !name.isGuess && times(other) > 0;
  if (isNamed && times(own) <= times(other)) return 'same';
  const isMet = name.words.some(({ key }) =>
    keysFor(key, own.language).some((sought) => other.words.some((word) => holds(word, sought))),
  );
  if (!isNamed && !isMet) return 'absent';
  const count = (words: Word[], key: string) => words.filter((word) => holds(word, key)).length;
  const isFewer = name.words.every(({ key }) => count(own.words, key) > count(other.words, key));
  return isFewer ? 'fewer' : 'same';
}

/** A word and what the table has for it in the other language. */
const keysFor = (key: string, language: Language): string[] => [
  key,
  ...(counterparts[language].get(key) ?? counterparts[language].get(key.replace(/s$/, '')) ?? []),
];

/** Whether a word is another, with an ending or as part of a compound. */
const holds = (word: Word, key: string): boolean =>
  word.key === key ||
  sameWord(key, word.key) ||
  sameWord(word.key, key) ||
  (key.length > 3 && word.key.includes(key));

type Side = { language: Language; words: Word[]; names: PlacedName[] };

/** `name` is its key, empty for a guess; `words` those with a capital. */
type PlacedName = { name: string; text: string; words: Word[]; isGuess: boolean };
