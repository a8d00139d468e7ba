import type { Language } from '../../article/language.ts';
import { isShortened } from './abbreviations.ts';
import { isAddition } from './additions.ts';
import { answers, countAnswers } from './answers.ts';
import { guessNames } from './guesses.ts';
import type { KnownNames } from './known.ts';
import { looksGerman } from '../../names/german.ts';
import { frequency } from '../../names/lexicon.ts';
import { adjectiveForms, isAmbiguous, checkedForms } from '../../names/listed/listed.ts';
import type { Run } from '../../names/run.ts';
import type { WordPair } from './slips.ts';
import { isCapital, type Word } from '../../names/tokens.ts';
import { isConnector, isTranslated } from '../../names/words/name-words.ts';

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
      if (a.words.some((word) => b.words.some((other) => answers(other, word, 'en')))) continue;
      const loss = (inGerman === 'absent' ? 0 : 1) + (inEnglish === 'absent' ? 0 : 1);
      if (a.surety + b.surety - loss < enough) continue;
      if (a.surety + b.surety < 6 && !areNear(a, b)) continue;
      return { english: a.text, german: b.text };
    }
  }
  return undefined;
}

/** Of three for each name; one that only may be some needs one that surely is. */
const enough = 4;

/** The names that the other text has less often or not at all, and that nothing explains. */
const withPresence = (own: Side, other: Side, known: KnownNames) =>
  own.names
    .filter(
      ({ run }) =>
        !isAddition(own.words, run, other.words) && !isShortened(own.words, run.from, other.words),
    )
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
    const met = keys.filter((word) => countAnswers(other, word, language) > 0);
    return met.length === 0 || met.length === keys.length;
  };
  const isPlain = ({ from, to }: Run) =>
    to - from > 1 || !(isTranslated(words[from]?.key ?? '') && language === 'en');
  const isClear = ({ from, to }: Run) => {
    const first = words[from];
    return to - from > 1 || first === undefined || !isAmbiguous(first);
  };
  const listed = language === 'de' ? [checkedForms.de, adjectiveForms] : [checkedForms.en];
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
    language === 'en' ? isTranslated(word.key) && !isColour(word) : looksGerman(word);
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
    run,
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
  const times = ({ names }: Side) => names.filter((place) => place.name === name.name).length;
  const isNamed = name.name !== '' && times(other) > 0;
  if (isNamed && times(own) < times(other)) return 'same';
  const answering = (word: Word) => countAnswers(other.words, word, own.language);
  const isMet = name.words.some((word) => answering(word) > 0);
  if (!isNamed && !isMet) return 'absent';
  const count = ({ key }: Word) => own.words.filter((word) => isRelated(word.key, key)).length;
  const isFewer = name.words.every((word) => count(word) > answering(word));
  const isRare = name.words.every(
    (word) => frequency(writing, word.key) <= usual && count(word) < often,
  );
  return isFewer && isRare ? 'fewer' : 'same';
}

/** The same word in another form: `spanisch` and `Spanien`. */
const isRelated = (key: string, other: string): boolean =>
  key.includes(other) || (other.length > 6 && key.startsWith(other.slice(0, -3)));

/** What stands so often, in a collection or a passage, comes and goes in translations. */
const usual = 30;
const often = 4;

type Side = { language: Language; words: Word[]; names: PlacedName[] };

/** `name` is its key, empty for a guess; `words` those with a capital; `depth` from 0 to 1. */
type PlacedName = {
  name: string;
  run: Run;
  text: string;
  words: Word[];
  depth: number;
  /** From 1 to 3, as in name-guesses.ts. */
  surety: number;
  /** Words of the text. */
  length: number;
};
