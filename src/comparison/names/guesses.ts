import type { Language } from '../../article/language.ts';
import { isShortened, isShortFor } from './abbreviations.ts';
import { countAnswers } from './answers.ts';
import { isSubject, looksGerman } from '../../names/german.ts';
import type { KnownNames } from './known.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { frequency, nameness } from '../../names/lexicon.ts';
import { isAmbiguous, singleForms } from '../../names/listed/listed.ts';
import type { Run } from '../../names/run.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import {
  isCommon,
  isDeterminer,
  isEnglishNoun,
  isRole,
  isShared,
  isTitle,
  isTranslated,
} from '../../names/words/name-words.ts';
import { isGermanWord } from '../../names/words/german-words.ts';
import { isEnglishCompound, isEnglishWord } from '../../names/words/english-words.ts';
import { namesOf } from '../../names/names.ts';

/**
 * What looks like a name in a passage and of which the other text has nothing: no word, no listed
 * counterpart, no near word, nothing it abbreviates. Of a longer name only the part that is lost.
 *
 * @returns runs with how surely each is a name, from 1 (may be) to 3 (is)
 */
export function guessNames(
  language: Language,
  own: Word[],
  other: Word[],
  known: KnownNames,
): Guess[] {
  const isLost = (word: Word, at: number) =>
    isCapital(word) &&
    !/^\d/.test(word.key) &&
    word.key.length > 1 &&
    !isCommon(word.key) &&
    !isTitle(word.key) &&
    !isRole(word.key) &&
    !joined.has(word.key) &&
    countAnswers(other, word, language) === 0 &&
    !isShortFor(word, other) &&
    !isShortened(own, at, other);
  const joined = new Set(other.map(({ key }, index) => key + (other[index + 1]?.key ?? '')));
  const lost = own.map(isLost);
  const named = new Set(
    namesOf(own, language).flatMap((run) =>
      own.slice(run.from, run.to).length > 1 || language === 'en'
        ? own.slice(run.from, run.to)
        : [],
    ),
  );
  const guesses: Guess[] = [];
  for (let from = 0; from < own.length; from++) {
    if (lost[from] !== true) continue;
    let to = from + 1;
    while (lost[to] === true && own[to]?.joint === ' ') to += 1;
    const surety = Math.max(
      ...own.slice(from, to).map((_, offset) =>
        sureness(language, own, from + offset, {
          ...known,
          named,
          other,
          isRow: to - from > 1,
          isBody: own.slice(from, to).some(({ key }) => isTranslated(key)),
        }),
      ),
    );
    if (surety > 0) guesses.push({ from, to, surety });
    from = to - 1;
  }
  return guesses;
}

function sureness(language: Language, words: Word[], at: number, sources: Sources): number {
  const word = words[at];
  if (word === undefined || isShared(word.key)) return 0;
  const [before, after] = [words[at - 1], words[at + 1]];
  const writing = sources.writing[language === 'en' ? 'english' : 'german'];
  if (nameness(writing, word.key) < 0.5) return 0;
  if (word.shape === 'mixed' || (word.shape === 'all' && word.key.length > 2)) return 3;
  if (isFirstName(word.key)) return 3;
  if (before !== undefined && /^\.?\s$/.test(word.joint) && isTitle(before.key)) return 3;
  if (before !== undefined && word.joint === ' ' && isRole(before.key) && !looksGerman(word)) {
    return 3;
  }
  // Before a name German has what it is: `Großbank HSBC`.
  const isBeside =
    (word.joint === ' ' && isMet(before, sources.other)) ||
    (language === 'en' && after?.joint === ' ' && isMet(after, sources.other));
  return language === 'en'
    ? englishSureness(word, before, after, isBeside, sources)
    : germanSureness(word, before, after, isBeside, sources);
}

function englishSureness(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  isBeside: boolean,
  sources: Sources,
): number {
  if (/['’](?:ll|ve|re|d|m|t)$/.test(word.text)) return 0;
  const isWord = isEnglishWord(word.key) || isTranslated(word.key) || isEnglishNoun(word.key);
  if (!isMarked(word)) {
    if (isWord || isEnglishCompound(word.key)) return sources.named.has(word) ? 1 : 0;
    return isBeside || sources.named.has(word) ? 3 : /[^s]s$/.test(word.key) ? 1 : 2;
  }
  const isNoun =
    before !== undefined && word.joint === ' ' && isDeterminer(before.key) && before.key !== 'that';
  const isOffice = after?.key === 'of';
  // `Turkey`, `Jordan`
  if (singleForms.en.has(word.key) && !isNoun) return 2;
  if (isWord) return !isNoun && !isOffice && !sources.isBody && (isBeside || sources.isRow) ? 2 : 0;
  return (isNoun || isOffice) && !isBeside ? 2 : 3;
}

function germanSureness(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  isBeside: boolean,
  sources: Sources,
): number {
  if (isKnownName(word, 'de', sources)) return looksGerman(word) && word.key.length > 12 ? 1 : 3;
  if (frequency(sources.writing.german, word.key) > 3) return 0;
  const isNoun = looksGerman(word);
  if (isBeside && !isGermanWord(word.key)) return 3;
  if (isNoun) return 0;
  if (word.opens) return isSubject(word, after) ? 3 : isInflected.test(word.key) ? 1 : 2;
  if (word.key.length > 12) return 1;
  if (/^[-‐‑]$/.test(after?.joint ?? '')) return 3;
  if (before === undefined || word.joint !== ' ') return 2;
  // Nouns do not follow each other.
  if (isCapital(before) || (after?.joint === ' ' && isCapital(after))) return 3;
  if (isDeterminer(before.key) || /(?:e|en|er|es|em)$/.test(before.key)) return 1;
  return 3;
}

/** As adjectives and verbs end at the beginning of a sentence. */
const isInflected = /(?:e[nrms]?|t|ig|lich|isch|weise|s)$/;

/** Whether the other text has a word too, with a capital of its own in either. */
const isMet = (word: Word | undefined, other: Word[]): boolean =>
  word !== undefined &&
  isMarked(word) &&
  word.key.length > 1 &&
  !isTitle(word.key) &&
  other.some((opposite) => opposite.key === word.key && isMarked(opposite));

/** Whether the collection has a word in a name, or with a capital of its own in English. */
export const isKnownName = (
  word: Word,
  language: Language,
  known: Pick<KnownNames, 'words' | 'writing'>,
): boolean => {
  if (isFirstName(word.key)) return true;
  if (singleForms[language].has(word.key) && !isAmbiguous(word)) return true;
  // `Partei` may be part of a name and is none by itself.
  if (known.words[language].has(word.key)) {
    if (language === 'en' || !looksGerman(word) || known.words.en.has(word.key)) return true;
  }
  const count = known.writing.english.get(word.key);
  return count !== undefined && count.marked > 0 && count.small === 0;
};

type Guess = Run & { surety: number };

type Sources = Pick<KnownNames, 'words' | 'writing'> & {
  named: ReadonlySet<Word>;
  other: Word[];
  isRow: boolean;
  /** Some word of the run is for an institution. */
  isBody: boolean;
};
