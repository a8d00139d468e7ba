import type { Run } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isEnglishCompound, isEnglishWord } from './words/english-words.ts';
import { isGermanWord } from './words/german-words.ts';
import { isCommon, isShared, isTitle } from './words/name-words.ts';

/**
 * Whether a row of German capitals that are no usual nouns is a name: a title before it, a capital
 * inside the word, several capitals, or one of a word of neither language.
 */
export function hasGermanEvidence(words: Word[], run: Run): boolean {
  const inside = words.slice(run.from, run.to).filter(isCapital);
  const [first] = inside;
  const before = words[run.from - 1];
  if (first === undefined || inside.every((word) => isShared(word.key))) return false;
  if (before !== undefined && /^\.?\s$/.test(first.joint) && isTitle(before.key)) return true;
  if (inside.some(isWritten)) return true;
  if (inside.length > 1) return inside.some(isUnusualGerman);
  return isMarked(first) && isUnusualGerman(first) && !/^[-‐‑]$/.test(first.joint);
}

/** A word of neither language, short enough not to be a compound of words that no table has. */
export const isUnusualGerman = (word: Word): boolean =>
  word.key.length > 2 &&
  word.key.length < 11 &&
  !looksGerman(word) &&
  !isEnglishWord(word.key) &&
  !isEnglishCompound(word.key);

/** A word after which stands who said so. */
export const isSpeech = (folded: string): boolean => speech.has(folded);

const speech: ReadonlySet<string> = new Set(
  'sagte sagt erlautert erlauterte kommentierte meldete erganzte erzahlte gestand behauptete verkundete twitterte antwortete warnte forderte erklarte erklart meinte meint so betonte bekraftigte schrieb berichtete laut fragte'.split(
    ' ',
  ),
);

/** Capitals that no noun has: `DebConf`, `GNOME`. */
const isWritten = (word: Word): boolean =>
  !isShared(word.key) &&
  (word.shape === 'mixed' || (word.shape === 'all' && word.text.length > 2 && !word.opens));

/** Whether a word is a usual German noun, a little word in any form, or has an ending that makes nouns or adjectives. */
export function looksGerman({ key }: Pick<Word, 'key'>): boolean {
  const before = looks.get(key);
  if (before !== undefined) return before;
  const isGerman =
    isShared(key) ||
    isGermanWord(key) ||
    isInflected(key) ||
    nounSuffix.test(key) ||
    adjectiveSuffix.test(key);
  if (looks.size > mostLooks) looks.clear();
  looks.set(key, isGerman);
  return isGerman;
}

/** The same words are asked for again and again. */
const looks = new Map<string, boolean>();
const mostLooks = 50_000;

/** `Deinem`, `Freier`, `Letzter`. */
const isInflected = (key: string): boolean =>
  /e[mnrs]?$/.test(key) && ['', 'e'].some((end) => isCommon(key.replace(/e[mnrs]?$/, end)));

/** Nouns made of adjectives and participles: `Freiwillige`, `Delegierte`. */
const adjectiveSuffix =
  /(?:(?:ig|bar|end|sam|los|iert)e[nrms]?|(?:isch|lich|[kt]iv|[iu]ell)(?:e[nrms]?)?|ier(?:en|ens|ung|ungen)|(?:[kt]or|ant|ent|ist|og|aph|nom)en)$/;

const nounSuffix =
  /..(?:ung|heit|keit|schaft|[st]ion|itat|ment|nis|tum|ling|chen|lein|ismus|enz|anz|eur|tur|ik|ologie|gra(?:f|ph)ie|nomie|sophie|kratie)(?:e|en|s|se|sen|er)?$/;
