import type { Language } from '../article/language.ts';
import { answers, guessNames, holds, keysFor } from './name-guesses.ts';
import type { KnownNames } from './name-known.ts';
import { hasNounSuffix } from './name-german.ts';
import { frequency } from './name-lexicon.ts';
import { adjectiveForms, isAmbiguous, nameForms } from './name-listed.ts';
import type { Run } from './name-pairs.ts';
import type { WordPair } from './name-slips.ts';
import { isCapital, type Word } from './name-tokens.ts';
import { isConnector, isTranslated } from './name-words.ts';

/**
 * Looks for a name put in the place of another: one that only the English has, or has more often,
 * against one that only the German has, or has more often. At least one of the two must be quite
 * absent from the other text; the less sure they are names, the nearer they must stand to the same
 * place of the passage.
 */
export function exchangedName(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const english = sideOf('en', pair, known);
  const german = sideOf('de', pair, known);
  const added = withPresence(german, english, known);
  for (const { place: a, presence: inGerman } of withPresence(english, german, known)) {
    for (const { place: b, presence: inEnglish } of added) {
      if (inGerman !== 'absent' && inEnglish !== 'absent') continue;
      if (a.words.some((word) => b.words.some((other) => holds(other, word.key)))) continue;
      const loss = (inGerman === 'absent' ? 0 : 1) + (inEnglish === 'absent' ? 0 : 1);
      if (a.surety + b.surety - loss < enough) continue;
      if (a.surety + b.surety < 6 && !areNear(a, b)) continue;
      return { english: a.text, german: b.text };
    }
  }
  return undefined;
}

/** Of three for each name; two names that only may be some are not enough. */
const enough = 3;

/** The names that the other text has less often or not at all. */
const withPresence = (own: Side, other: Side, known: KnownNames) =>
  own.names
    .map((place) => ({ place, presence: presence(place, own, other, known) }))
    .filter((name) => name.presence !== 'same');

/** Both about as far into their texts, as German order goes. */
const areNear = (a: PlacedName, b: PlacedName): boolean =>
  Math.abs(a.depth - b.depth) < 0.35 || Math.abs(a.depth * a.length - b.depth * b.length) < 12;

function sideOf(language: Language, pair: WordPair, known: KnownNames): Side {
  const [words, other] = language === 'en' ? [pair.en, pair.de] : [pair.de, pair.en];
  const taken = new Set<number>();
  const names: PlacedName[] = [];
  const isFree = ({ from, to }: Run) =>
    words.slice(from, to).every((_, index) => !taken.has(from + index));
  const place = (run: Run, name: string, surety: number) => {
    for (let index = run.from; index < run.to; index++) taken.add(index);
    names.push(placeName(language, words, run, name, surety));
  };
  const opposite = language === 'en' ? 'de' : 'en';
  // Of a name that the other text has in part, only the rest can be another.
  const isWhole = ({ from, to }: Run) => {
    const keys = ownWords(words.slice(from, to), language);
    const met = keys.filter(({ key }) =>
      keysFor(key, language).some((sought) => other.some((word) => holds(word, sought))),
    );
    return met.length === 0 || met.length === keys.length;
  };
  const isPlain = ({ from, to }: Run) =>
    to - from > 1 || !(isTranslated(words[from]?.key ?? '') && language === 'en');
  const isClear = ({ from, to }: Run) => {
    const first = words[from];
    return to - from > 1 || first === undefined || !isAmbiguous(first);
  };
  const listed = language === 'de' ? [nameForms.de, adjectiveForms] : [nameForms.en];
  for (const forms of [known.forms[language], ...listed, known.forms[opposite]]) {
    for (const found of forms.scan(words, (index) => !taken.has(index))) {
      if (isPlain(found) && isWhole(found) && isClear(found)) place(found, found.name, 3);
    }
  }
  for (const guess of guessNames(language, words, other, known)) {
    if (isFree(guess)) place(guess, '', guess.surety);
  }
  return { language, words, names };
}

/** The words of a name that are its own: not `Sea` of `Black Sea`, unless there are no others. */
function ownWords(words: Word[], language: Language): Word[] {
  const capitals = words.filter((word) => isCapital(word) && !isConnector(word.key));
  const isKind = (word: Word) =>
    language === 'en' ? isTranslated(word.key) && !isColour(word) : hasNounSuffix(word);
  const own = capitals.filter((word) => !isKind(word));
  return own.length > 0 ? own : capitals;
}

const isColour = ({ key }: Word): boolean => /^(?:black|white|red|green|blue|yellow)$/.test(key);

function placeName(
  language: Language,
  words: Word[],
  run: Run,
  name: string,
  surety: number,
): PlacedName {
  const inside = words.slice(run.from, run.to);
  return {
    name,
    text: inside.map((word, index) => (index === 0 ? '' : word.joint) + word.text).join(''),
    words: ownWords(inside, language),
    depth: run.from / Math.max(1, words.length),
    surety,
    length: words.length,
  };
}

/** How a name of one text stands in the other: as often, less often, or not at all. */
function presence(
  name: PlacedName,
  own: Side,
  other: Side,
  known: KnownNames,
): 'same' | 'fewer' | 'absent' {
  const writing = known.writing[own.language === 'en' ? 'english' : 'german'];
  const frequencyOf = (key: string) => frequency(writing, key);
  const times = ({ names }: Side) => names.filter((place) => place.name === name.name).length;
  const isNamed = name.name !== '' && times(other) > 0;
  if (isNamed && times(own) <= times(other)) return 'same';
  const isMet = name.words.some((word) =>
    other.words.some((opposite) => answers(opposite, word, own.language)),
  );
  if (!isNamed && !isMet) return 'absent';
  const count = (words: Word[], key: string) => words.filter((word) => holds(word, key)).length;
  const isFewer = name.words.every(({ key }) => count(own.words, key) > count(other.words, key));
  const isRare = name.words.every(({ key }) => frequencyOf(key) <= 6);
  return isFewer && isRare ? 'fewer' : 'same';
}

type Side = { language: Language; words: Word[]; names: PlacedName[] };

/** `name` is its key, empty for a guess; `words` those with a capital; `depth` from 0 to 1. */
type PlacedName = {
  name: string;
  text: string;
  words: Word[];
  depth: number;
  /** From 1 to 3, as in name-guesses.ts. */
  surety: number;
  /** Words of the text. */
  length: number;
};
