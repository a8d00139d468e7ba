import { looksGerman } from './words/german.ts';
import { isFirstName } from './listed/first.ts';
import { isAmbiguous } from './listed/listed.ts';
import { hasPlaceEnding } from './listed/place-endings.ts';
import { isAcronym } from './acronyms.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import {
  isCommon,
  isConnector,
  isDeterminer,
  isEnglishNoun,
  isPlacePreposition,
  isShared,
  isSpeech,
  isTitle,
  isTranslated,
} from './words/name-words.ts';
import { isGermanWord } from './words/german-words.ts';
import { isEnglishCompound, isEnglishWord } from './words/english-words.ts';
import { isSame, type KnownNames } from './known.ts';
import type { Run } from './whole.ts';
import type { Side } from './side.ts';

/**
 * How surely a word is part of a name, by its writing, the words beside it and what the collection
 * knows: 0 it is none, 1 it may be, 2 it looks so, 3 it is.
 */
export function surenessOf(side: Side, at: number): Sureness {
  const before = judged.get(side) ?? [];
  if (before.length === 0) judged.set(side, before);
  return (before[at] ??= judge(side, at, side.known));
}

/** As for one word, but that letters are a name where a text or both have them so. */
export function surenessOfName(side: Side, at: number): Sureness {
  const word = side.words[at];
  const isLetters = word !== undefined && /^(?:all|mixed)$/.test(word.shape);
  if (!isLetters || isShared(word.key)) return surenessOf(side, at);
  return side.known.usage('en', word.key).nameness >= 0.3 ? 3 : 0;
}

/**
 * Rows of capitals of which one is surely a name, but for what they begin with and is none.
 *
 * @param isOnly nothing stands beside the text that would have its names too
 */
export function nameRuns(side: Side, isOnly: boolean): Run[] {
  const sure = (at: number) => surenessAlone(side, at, isOnly ? surenessOfName : surenessOf);
  const runs: Run[] = [];
  for (let at = 0; at < side.words.length; at++) {
    const from = at;
    let most: number = sure(at);
    if (most === 0) continue;
    for (;;) {
      const next = isLink(side.words[at + 1]) ? at + 2 : at + 1;
      const isOne = side.words.slice(at + 1, next + 1).every(({ joint }) => /^[ -]$/.test(joint));
      if (!isOne || !(sure(next) > 0 || (most === 3 && mayFollow(side, next)))) break;
      most = Math.max(most, sure(next));
      at = next;
    }
    const run = { from, to: at + 1 };
    if (most === 3 && (isOnly || isEvident(side, run))) runs.push(run);
  }
  return runs;
}

/**
 * Whether what stands around a name speaks for it, though the other text has it not: in English a
 * capital within the sentence; in German, where all nouns have one, a first name, or a title or a
 * place's preposition before a word that is none of English.
 */
function isEvident(side: Side, { from, to }: Run): boolean {
  const own = side.words.slice(from, to);
  const [first] = own;
  const before = side.words[from - 1];
  if (first === undefined) return false;
  if (side.language === 'en') return own.some(isMarked);
  const isForeign = ({ key }: Word) => isEnglishWord(key) || isEnglishCompound(key);
  if (own.every(isForeign)) return false;
  if (before !== undefined && /^\.? $/.test(first.joint))
    if (isTitle(before.key) || isPlacePreposition(before.key)) return true;
  return own.length > 1 && isFirstName(first.key);
}

/** A word that no German sentence has by itself: `Thi Thu`, `Nortek GmbH`. */
const mayFollow = (side: Side, at: number): boolean =>
  side.isOpen(at) && (side.language === 'en' || !isGermanWord(side.words[at]?.key ?? ''));

const isLink = (word?: Word): boolean =>
  word !== undefined && /^(?:of|d[aei]|de[lrs]|l[ae]|v[ao]n|ter)$/.test(word.key);

/** Of a people, which is no name: nothing. */
function surenessAlone(side: Side, at: number, judge: typeof surenessOf): Sureness {
  const { key = '' } = side.words[at] ?? {};
  const isPeople = side.known.things.isPeople(key, side.language) && !isFirstName(key);
  return isPeople || key.length < 3 || isMark(key) || side.isCode(at) ? 0 : judge(side, at);
}

/** A mark such as `B36`, `4096R` or `9FED`: figures, and too few letters to be a word. */
export const isMark = (key: string): boolean =>
  /\d/.test(key) && (key.replace(/\d/g, '').length < 3 || /^[a-f\d]+$/.test(key));

/** Each word is asked about again and again. */
const judged = new WeakMap<Side, Sureness[]>();

function judge(side: Side, at: number, known: KnownNames): Sureness {
  const word = side.words[at];
  if (word === undefined || !side.isOpen(at)) return 0;
  const { key } = word;
  if (isAcronym(word.text)) return isSettledAcronym(word, side, known) ? 3 : 0;
  if (known.usage('en', key).nameness < (word.shape === 'mixed' ? 0.3 : 0.5)) return 0;
  if (isKnown(side, at)) return 3;
  if (isShared(key)) return 0;
  if (word.shape === 'mixed') return /\p{Ll}\p{Lu}/u.test(word.text) ? 3 : 1;
  const before = side.words[at - 1];
  const isBehind = before !== undefined && /^\.? $/.test(word.joint);
  if (isBehind && (isFirstName(before.key) || isTitle(before.key))) return isMarked(word) ? 3 : 2;
  const after = side.words[at + 1];
  if (after?.joint === ' ' && legalForms.test(after.text)) return 3;
  const sureness = side.language === 'en' ? inEnglish(side, at, word) : inGerman(side, at, word);
  return sureness < 2 && isInBoth(word, known) ? 2 : sureness;
}

/** What a firm has behind its name. */
const legalForms = /^(?:GmbH|AG|KG|SE|Inc|Ltd|LLC|PLC|Corp)$/;

/** Both languages of the collection write it with a capital, and neither ever small. */
const isInBoth = ({ key }: Word, { usage }: KnownNames): boolean =>
  usage('en', key).nameness >= 0.9 && usage('de', key).times > 0 && usage('de', key).nameness > 0.5;

/** Whether a word is in use in its language, so that its capital makes it no name. */
export const isWord = ({ key }: Pick<Word, 'key'>, { language }: Side): boolean =>
  language === 'en'
    ? isShared(key) || isTranslated(key) || isEnglishWord(key) || isEnglishNoun(key)
    : looksGerman({ key });

/** Known to be written alike in both languages, or listed, so that another stands out. */
const isSettledAcronym = ({ key }: Word, { language }: Side, known: KnownNames): boolean =>
  known.things.forms[language].has(key) || isSame(key, known);

/** Whether a word is listed, a first name, or part of a name that the collection has in both texts. */
export function isKnown(side: Side, at: number): boolean {
  const word = side.words[at];
  const { known } = side;
  if (word === undefined) return false;
  const { key } = word;
  const { language } = side;
  const place = side.places.get(at);
  if (
    place &&
    !isAmbiguous(side.words, place) &&
    (place.to - place.from > 1 || isMarked(word) || !isWord(word, side))
  )
    return true;
  if (isFirstName(key)) return true;
  const isMet = known.words[language].has(key) || known.words[language].has(key.replace(/s$/, ''));
  return isMet && !isWord(word, side);
}

function inEnglish(side: Side, at: number, word: Word): Sureness {
  if (/['’](?:ll|ve|re|d|m|t)$/.test(word.text)) return 0;
  const [before, after] = [side.words[at - 1], side.words[at + 1]];
  const isUsed = isWord(word, side);
  if (!isMarked(word)) {
    if (isUsed || isEnglishCompound(word.key)) return 0;
    return isSpeaker(before, after) || isMarkedBeside(after) ? 3 : 2;
  }
  // `Sanger`: `sang` with an ending.
  if (isUsed) return isMarkedBeside(after) ? 1 : 0;
  return before !== undefined && word.joint === ' ' && isDeterminer(before.key) ? 2 : 3;
}

function inGerman(side: Side, at: number, word: Word): Sureness {
  const { known } = side;
  const [before, after] = [side.words[at - 1], side.words[at + 1]];
  const isBehind = before !== undefined && word.joint === ' ';
  const isAtPlace = isBehind && isPlacePreposition(before.key);
  if (looksGerman(word)) {
    if (isAtPlace && hasPlaceEnding(word.key)) return 2;
    // `Parker: „…“`, `Corona Allegos`
    const isNamed = after?.joint === ' ' && isCapital(after) && !looksGerman(after);
    return isNamed ? 1 : 0;
  }
  const isUsual = known.usage('de', word.key).times > 3 && known.usage('en', word.key).times === 0;
  if (isUsual || word.key.length > longestWord) return 1;
  if (isSpeaker(before, after)) return 3;
  if (word.opens) return isInflected.test(word.key) ? 1 : 2;
  // A noun that no table has: `die Gartel`, `viele alte Gartel`, `Garteln`.
  if (isBehind && isCapital(before) && !isCommon(before.key) && !looksGerman(before)) return 3;
  if (nounEnding.test(word.key) || (isBehind && !isAtPlace)) return 1;
  return isAtPlace ? 3 : 2;
}

/** As the plurals and cases of nouns end. */
const nounEnding = /(?:en|ern|eln|e)$/;

/** A longer one is a compound of words that no table has. */
const longestWord = 12;

/** As adjectives and verbs end at the beginning of a sentence. */
const isInflected = /(?:e[nrms]?|t|ig|lich|isch|weise|s)$/;

/** Beside a word for speaking, or before a colon. */
const isSpeaker = (before: Word | undefined, after: Word | undefined): boolean =>
  (after !== undefined &&
    (/^: ?["“„«»]?$/.test(after.joint) || (after.joint === ' ' && isSpeech(after.key)))) ||
  (before !== undefined && isSpeech(before.key));

const isMarkedBeside = (after: Word | undefined): boolean =>
  after?.joint === ' ' && isMarked(after) && !isConnector(after.key) && !isCommon(after.key);

export type Sureness = 0 | 1 | 2 | 3;
