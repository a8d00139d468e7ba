import { isEnglishSpeech } from '../../names/english.ts';
import { isSpeech } from '../../names/german.ts';
import { isFirstName } from '../../names/listed/first.ts';
import type { Run } from '../../names/run.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isCommon, isConnector, isRole, isShared, isTitle } from '../../names/words/name-words.ts';
import type { Links } from './links.ts';
import type { Side } from './side.ts';

/** That the same name goes on beside two runs of words. */
export const firm = 2;

/**
 * What the words beside two runs tell of their being in the same place: nothing, a little (1 for
 * either side), or that the same name goes on there (`firm` or more).
 */
export const besides = (english: Side, a: Run, german: Side, b: Run, links: Links): number =>
  leftOf(english, a.from, german, b.from, links) + rightOf(english, a.to, german, b.to, links);

/** The same for runs of either text. */
export const besidesIn = (own: Side, a: Run, other: Side, b: Run, links: Links): number =>
  own.language === 'en' ? besides(own, a, other, b, links) : besides(other, b, own, a, links);

function leftOf(english: Side, at: number, german: Side, place: number, links: Links): number {
  const [a, b] = [english.words[at], german.words[place]];
  if (at === 0 && place === 0) return 1;
  const [before, other] = [english.words[at - 1], german.words[place - 1]];
  if (!a || !b || !before || !other || !isTight(a) || !isTight(b)) return 0;
  if (isSameName(english, at - 1, german, place - 1, links)) return firm;
  if (areLinks(before, other) && isSameName(english, at - 2, german, place - 2, links)) return firm;
  return areAlike(before, other) ? 1 : 0;
}

function rightOf(english: Side, at: number, german: Side, place: number, links: Links): number {
  const [after, other] = [english.words[at], german.words[place]];
  if (!after && !other) return 1;
  if (!after || !other) return 0;
  if (/^: ?["“„«»]?$/.test(after.joint) && /^: ?["“„«»]?$/.test(other.joint)) return 1;
  if (/^['’]s\s/.test(after.joint) && german.words[place - 1]?.key.endsWith('s')) return 1;
  if (after.joint === ', ' && other.joint === ', ') {
    return isSameName(english, at, german, place, links) ? 1 : 0;
  }
  if (!isTight(after) || !isTight(other)) return 0;
  if (isSameName(english, at, german, place, links)) return firm;
  if (after.shape === 'figure' && after.key === other.key) return 1;
  if (areLinks(after, other) && isSameName(english, at + 1, german, place + 1, links)) return firm;
  return areSpoken(after, other) ? 1 : 0;
}

const isTight = (word: Word): boolean => /^(?:\.?\s|[-‐‑/])$/.test(word.joint);

/** What both texts have with a capital of its own is a name, or part of one. */
function isSameName(english: Side, at: number, german: Side, place: number, links: Links): boolean {
  const [a, b] = [english.words[at], german.words[place]];
  if (!a || !b || !isCapital(a) || !isCapital(b) || !links.of(english, at).has(place)) return false;
  if (a.text.length < 2 || isTitle(a.key) || isRole(a.key) || isConnector(a.key)) return false;
  if (isMarked(a) || isFirstName(a.key) || !(isCommon(a.key) || isShared(a.key))) return true;
  // `The Debian Security Tracker`: two words of a title that both texts have.
  const [before, other] = [english.words[at - 1], german.words[place - 1]];
  return a.text === b.text && before !== undefined && before.text === other?.text;
}

/** Little words within and between names. */
const areLinks = (a: Word, b: Word): boolean =>
  isConnector(a.key) && isConnector(b.key) && (a.key === b.key || areAlike(a, b));

const areSpoken = (a: Word, b: Word): boolean => isEnglishSpeech(a.key) && isSpeech(b.key);

const areAlike = (english: Word, german: Word): boolean =>
  (isTitle(english.key) && isTitle(german.key)) ||
  (isRole(english.key) && isRole(german.key)) ||
  areSpoken(english, german) ||
  littleWords.get(english.key)?.includes(german.key) === true;

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
    'or oder',
  ].map((line) => {
    const [english = '', ...german] = line.split(' ');
    return [english, german];
  }),
);
