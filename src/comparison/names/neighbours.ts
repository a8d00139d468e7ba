import { isEnglishSpeech } from '../../names/english.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { isSpeech } from '../../names/german.ts';
import { answers } from './answers.ts';
import { sameWord } from '../../names/likeness.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isCommon, isConnector, isRole, isShared, isTitle } from '../../names/words/name-words.ts';

/** What a neighbour tells of a word: nothing, a little, or (firm) that the same name goes on. */
export const firm = 2;

/** What the words before two words tell. */
export function leftOf(english: Word[], at: number, german: Word[], place: number): number {
  const [a, b] = [english[at], german[place]];
  if (at === 0 && place === 0) return 1;
  const [before, other] = [english[at - 1], german[place - 1]];
  if (!a || !b || !before || !other || !isTight(a) || !isTight(b)) return 0;
  if (isSameName(before, other)) return firm;
  const [beyond, further] = [english[at - 2], german[place - 2]];
  if (areLinks(before, other) && beyond && further && isSameName(beyond, further)) return firm;
  return areAlike(before, other) ? 1 : 0;
}

/** What the words after two words tell. */
export function rightOf(english: Word[], at: number, german: Word[], place: number): number {
  const [after, other] = [english[at + 1], german[place + 1]];
  if (!after || !other) return 0;
  if (/^['’]s\s/.test(after.joint) && german[place]?.key.endsWith('s')) return 1;
  if (/^, $/.test(after.joint) && /^, $/.test(other.joint)) {
    return answers(other, after, 'en') && isMarked(after) ? 1 : 0;
  }
  if (!isTight(after) || !isTight(other)) return 0;
  if (isSameName(after, other)) return firm;
  if (after.shape === 'figure' && after.key === other.key) return 1;
  const [beyond, further] = [english[at + 2], german[place + 2]];
  return areLinks(after, other) && beyond && further && isSameName(beyond, further) ? firm : 0;
}

const isTight = (word: Word): boolean => /^(?:\.?\s|[-‐‑/])$/.test(word.joint);

/** What both texts have with a capital of its own is a name, or part of one. */
const isSameName = (a: Word, b: Word): boolean =>
  isCapital(a) &&
  isCapital(b) &&
  a.text.length > 1 &&
  (sameWord(a.key, b.key) || sameWord(b.key, a.key)) &&
  !isTitle(a.key) &&
  !isRole(a.key) &&
  !isConnector(a.key) &&
  (isMarked(a) || isFirstName(a.key) || !(isCommon(a.key) || isShared(a.key)));

/** Little words within and between names. */
const areLinks = (a: Word, b: Word): boolean =>
  isConnector(a.key) && isConnector(b.key) && (a.key === b.key || areAlike(a, b));

function areAlike(english: Word, german: Word): boolean {
  if (isTitle(english.key) && isTitle(german.key)) return true;
  if (isRole(english.key) && isRole(german.key)) return true;
  if (isEnglishSpeech(english.key) && isSpeech(german.key)) return true;
  return littleWords.get(english.key)?.includes(german.key) === true;
}

/** What stands before a name, and its German. */
const littleWords: ReadonlyMap<string, string[]> = new Map(
  [
    'by von',
    'in in',
    'from aus von',
    'at bei in',
    'to nach an zu bis',
    'with mit',
    'for fur',
    'near bei nahe',
    'and und',
    'of von',
    'than als',
    'as als',
    'against gegen',
    'between zwischen',
    'called namens',
    'named namens',
    'via uber',
    'through durch',
    'without ohne',
    'like wie',
    'about uber von',
    'on auf bei',
  ].map((line) => {
    const [english = '', ...german] = line.split(' ');
    return [english, german];
  }),
);
