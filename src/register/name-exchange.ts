import type { Language } from '../article/language.ts';
import { guessNames, holds, keysFor } from './name-guesses.ts';
import type { KnownNames } from './name-known.ts';
import { nameForms } from './name-listed.ts';
import type { Run } from './name-pairs.ts';
import type { WordPair } from './name-slips.ts';
import { isCapital, type Word } from './name-tokens.ts';
import { isConnector } from './name-words.ts';

/**
 * Looks for a name put in the place of another: one that only the English has, or has more often,
 * against one that only the German has, or has more often. At least one of the two must be quite
 * absent from the other text; and what is only possibly a name counts only against a sure one that
 * is absent, about as far into the passage.
 */
export function exchangedName(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const english = sideOf('en', pair, known);
  const german = sideOf('de', pair, known);
  const added = withPresence(german, english);
  for (const { place: a, presence: inGerman } of withPresence(english, german)) {
    for (const { place: b, presence: inEnglish } of added) {
      if (inGerman !== 'absent' && inEnglish !== 'absent') continue;
      if (a.words.some((word) => b.words.some((other) => holds(other, word.key)))) continue;
      const isDoubtful = a.surety === 'possible' || b.surety === 'possible';
      if (isDoubtful && !(areApart(a, b) && inGerman === 'absent' && inEnglish === 'absent')) {
        continue;
      }
      return { english: a.text, german: b.text };
    }
  }
  return undefined;
}

/** The names that the other text has less often or not at all. */
const withPresence = (own: Side, other: Side) =>
  own.names
    .map((place) => ({ place, presence: presence(place, own, other) }))
    .filter((name) => name.presence !== 'same');

/** One of them sure, and both about as far into their texts. */
const areApart = (a: PlacedName, b: PlacedName): boolean =>
  a.surety !== b.surety && Math.abs(a.depth - b.depth) < 0.35;

function sideOf(language: Language, pair: WordPair, known: KnownNames): Side {
  const [words, other] = language === 'en' ? [pair.en, pair.de] : [pair.de, pair.en];
  const taken = new Set<number>();
  const names: PlacedName[] = [];
  const isFree = ({ from, to }: Run) =>
    words.slice(from, to).every((_, index) => !taken.has(from + index));
  const place = (run: Run, name: string, surety: PlacedName['surety']) => {
    for (let index = run.from; index < run.to; index++) taken.add(index);
    names.push(placeName(words, run, name, surety));
  };
  const opposite = language === 'en' ? 'de' : 'en';
  for (const forms of [known.forms[language], nameForms[language], known.forms[opposite]]) {
    for (const found of forms.scan(words, (index) => !taken.has(index))) {
      place(found, found.name, 'known');
    }
  }
  for (const guess of guessNames(language, words, other, known)) {
    if (isFree(guess)) place(guess, '', guess.isFirm ? 'firm' : 'possible');
  }
  return { language, words, names };
}

function placeName(
  words: Word[],
  run: Run,
  name: string,
  surety: PlacedName['surety'],
): PlacedName {
  const inside = words.slice(run.from, run.to);
  return {
    name,
    text: inside.map((word, index) => (index === 0 ? '' : word.joint) + word.text).join(''),
    words: inside.filter((word) => isCapital(word) && !isConnector(word.key)),
    depth: run.from / Math.max(1, words.length),
    surety,
  };
}

/** How a name of one text stands in the other: as often, less often, or not at all. */
function presence(name: PlacedName, own: Side, other: Side): 'same' | 'fewer' | 'absent' {
  const times = ({ names }: Side) => names.filter((place) => place.name === name.name).length;
  const isNamed = name.name !== '' && times(other) > 0;
  if (isNamed && times(own) <= times(other)) return 'same';
  const isMet = name.words.some(({ key }) =>
    keysFor(key, own.language).some((sought) => other.words.some((word) => holds(word, sought))),
  );
  if (!isNamed && !isMet) return 'absent';
  const count = (words: Word[], key: string) => words.filter((word) => holds(word, key)).length;
  const isFewer = name.words.every(({ key }) => count(own.words, key) > count(other.words, key));
  return isFewer ? 'fewer' : 'same';
}

type Side = { language: Language; words: Word[]; names: PlacedName[] };

/** `name` is its key, empty for a guess; `words` those with a capital; `depth` from 0 to 1. */
type PlacedName = {
  name: string;
  text: string;
  words: Word[];
  depth: number;
  surety: 'known' | 'firm' | 'possible';
};
