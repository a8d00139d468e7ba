import { isWithin, type SharedRun } from './whole.ts';
import { isByname, isNumeral, isSpecies, sharedTitles, withRuler, writtenAlike } from './titles.ts';
import { isCognate, sameWord } from './words/likeness.ts';
import { isFirstName } from './listed/first.ts';
import { addTo } from './remember.ts';
import type { Side } from './side.ts';
import { knownThings } from './listed/things.ts';
import { nameOfRun } from './runs.ts';
import { isCapital, isJoined, isMarked, isTight, longestPassage, type Word } from './tokens.ts';
import { isEnglishWord } from './words/english-words.ts';
import {
  isCommon,
  isConnector,
  isShared,
  isTitle,
  isTranslated,
  isEnglishLittle,
  isGermanLittle,
} from './words/name-words.ts';

/**
 * Finds what two aligned texts share: runs of English words with capitals whose words stand
 * together in German too, identical, inflected, or nearly so, and which the writing of the whole
 * collection does not give away as common words.
 *
 * @returns runs as word positions, `from` included and `to` not, in the order of the English text
 */
export function sharedRuns(one: Side, other: Side): SharedRun[] {
  const [english, german] = [one.words, other.words];
  const places = placesByKey(german);
  const found: SharedRun[] = [];
  const titles = sharedTitles(english, german);
  for (let at = 0; at < english.length; at++) {
    const title = titles.find(({ english: { from } }) => from === at);
    if (title !== undefined) {
      found.push(title);
      at = title.english.to - 1;
      continue;
    }
    const run = longestRun(english, at, german, places);
    const whole = run && withRuler(run, english, german);
    const kept = whole && nameOfRun(whole, one, other);
    if (kept === undefined || isPartOf(kept, english, found)) continue;
    found.push(withArticle(kept, english, german));
    at = kept.english.to - 1;
  }
  return found;
}

/** Whether a usual word has no counterpart but in a longer name: `the License`, `Free Documentation License`. */
const isPartOf = (run: SharedRun, english: readonly Word[], found: readonly SharedRun[]): boolean =>
  run.english.to - run.english.from === 1 &&
  isEnglishWord(english[run.english.from]?.key ?? '') &&
  found.some(({ german }) => isWithin(run.german, german));

/** With a first word of English that both texts have: `The Art of Sailing`, `How Ships Sail`; not `The Hague`. */
function withArticle(run: SharedRun, english: readonly Word[], german: readonly Word[]): SharedRun {
  const [from, start] = [run.english.from - 1, run.german.from - 1];
  const [one, other] = [english[from], german[start]];
  const hasSmall = !english.slice(run.english.from, run.english.to).every(isCapital);
  const isArticle = /^(?:The|An?)$/.test(one?.text ?? '');
  const isFirst =
    one !== undefined &&
    one.text === other?.text &&
    isCapital(one) &&
    (isArticle ? hasSmall : isEnglishLittle(one.key) && !isGermanLittle(one.key)) &&
    english[from + 1]?.joint === ' ';
  return isFirst
    ? { english: { ...run.english, from }, german: { ...run.german, from: start } }
    : run;
}

function placesByKey(german: readonly Word[]): Places {
  const places = new Map<string, Set<number>>();
  for (const [index, { key }] of german.entries())
    for (const form of [key, key.replace(/(?<=...)s$/, ''), key.replace(/(?<=....)es$/, '')])
      addTo(places, form, index);
  return places;
}

type Places = ReadonlyMap<string, ReadonlySet<number>>;

function longestRun(
  english: readonly Word[],
  at: number,
  german: readonly Word[],
  places: Places,
): SharedRun | undefined {
  const first = english[at];
  if (first === undefined || !(canBegin(first) || isForeignStart(english, at, german, places))) {
    return undefined;
  }
  let best: SharedRun | undefined;
  const exact = placesOf(first.key, places).filter((index) => isCapital(german[index] ?? first));
  const starts = exact.length > 0 ? exact : nearPlaces(first, german, english);
  for (const start of starts) {
    const run = grow(english, at, german, start);
    if (best === undefined || run.english.to > best.english.to) best = run;
  }
  return best;
}

/** A common word that begins a name all the same: both texts have it, and the word after it. */
function isForeignStart(
  english: readonly Word[],
  at: number,
  german: readonly Word[],
  places: Places,
): boolean {
  const [word, next] = [english[at], english[at + 1]];
  if (word === undefined || next === undefined || !isCapital(word)) return false;
  // `Let's Encrypt`
  if (!isCapital(next) || isTitle(word.key)) return false;
  if (!isJoined(next) && !/^['’]s $/.test(next.joint)) return false;
  return placesOf(word.key, places).some((index) => {
    const other = german[index];
    if (other?.text !== word.text || !(isMarked(word) || isMarked(other))) return false;
    return sameWord(next.key, german[index + 1]?.key ?? '');
  });
}

const placesOf = (key: string, places: Places): number[] =>
  [...(places.get(key) ?? [])].slice(0, mostPlaces);

/** Enough to find the longest run; it keeps the time in step with the text. */
const mostPlaces = 40;

/** Words that no name has more of. */
const longestName = 40;

const canBegin = (word: Word): boolean =>
  isNumeral(word.text) ||
  (isCapital(word) &&
    // Not `Ms` or `Mit`, but `M&S` and `MIT`.
    (word.shape === 'all' || !(isCommon(word.key) || isTitle(word.key))) &&
    !isConnector(word.key));

/** Where German has nearly the same word, for which English has no better. */
function nearPlaces(word: Word, german: readonly Word[], english: readonly Word[]): number[] {
  if (isShared(word.key) || german.length > longestPassage) return [];
  const after = english[english.indexOf(word) + 1];
  return german.flatMap((other, index) => {
    if (!isCapital(other) || isCommon(other.key)) return [];
    if (isInflected(word, other) && german[index + 1]?.key === after?.key) return [index];
    if (!isMarked(word) || !isCognate(word.key, other.key)) return [];
    // Not `Engländer` for `England`.
    if (knownThings.isPeople(other.key, 'de')) return [];
    return english.some(({ key }) => sameWord(key, other.key)) ? [] : [index];
  });
}

/** Whether German has the word in another case: `Alter Markt`, `auf dem Alten Markt`. */
const isInflected = ({ key }: Word, other: Word): boolean =>
  /...e[mnrs]?$/.test(key) && key.replace(/e[mnrs]?$/, '') === other.key.replace(/e[mnrs]?$/, '');

/** Adds English words to the right as long as they stand beside the German ones already found. */
function grow(
  english: readonly Word[],
  at: number,
  german: readonly Word[],
  start: number,
): SharedRun {
  let [to, from, until] = [at + 1, start, start + 1];
  while (to - at < longestName) {
    if (isSlashed(english, to)) break;
    const isCompound =
      isTight(english[to]) && isTight(german[until]) && english[to]?.key === german[until]?.key;
    const alike =
      isCompound || isSpecies(english[to], german[until])
        ? 1
        : writtenAlike(english, to, german, until);
    if (alike > 0) {
      to += alike;
      until += alike;
      continue;
    }
    const gap = skipConnectors(english, to, 1);
    const next = english[gap];
    if (next === undefined || !isCapital(next) || !isJoinedAll(english, to, gap)) break;
    const isTwo = english[to]?.key === 'and' && !/[-&‐‑]/.test(german[until]?.joint ?? '');
    if (isTwo && !english.slice(at, to).some(isLink)) break;
    // `University of Twente` is one name, `Polarstern of the Alfred Wegener Institute` two.
    if (gap > to && english.slice(to, gap).some(isLink) && !isHead(english[to - 1])) break;
    const after = skipConnectors(german, until, 1);
    const ahead = skipConnectors(german, from - 1, -1);
    if (isJoinedAll(german, until, after) && isPart(next, german[after])) until = after + 1;
    else if (isJoinedAll(german, ahead + 1, from) && isPart(next, german[ahead])) from = ahead;
    else break;
    to = gap + 1;
  }
  if (isByname(english, to, 'en') && isByname(german, until, 'de'))
    return { english: { from: at, to: to + 2 }, german: { from, to: until + 2 } };
  return { english: { from: at, to }, german: { from, to: until } };
}

/** `University`, or a ruler: `Catherine of Aragon`, `Valdemar IV of Denmark`. */
const isHead = (word: Word | undefined): boolean =>
  word !== undefined && (isTranslated(word.key) || isFirstName(word.key) || isNumeral(word.text));

/** `and` joins two names, but for a name that already reaches over `of` or `for`. */
const isLink = (word: Word): boolean => word.key === 'of' || word.key === 'for';

/** Two names rather than one: `Bank/Museum`, but not `GNU/Linux`. */
const isSlashed = (words: readonly Word[], at: number): boolean =>
  words[at]?.joint === '/' && [at - 1, at].every((each) => (words[each]?.text.length ?? 0) > 4);

const isPart = (english: Word, german: Word | undefined): boolean =>
  german !== undefined &&
  isCapital(german) &&
  (sameWord(english.key, german.key) ||
    isCognate(english.key, german.key) ||
    knownThings.areOne(english.key, german.key));

/** The next position that holds no connector, looking at most two words far. */
function skipConnectors(words: readonly Word[], at: number, step: 1 | -1): number {
  let index = at;
  for (let skipped = 0; skipped < 2; skipped++) {
    const word = words[index];
    if (word === undefined || !isConnector(word.key) || isCapital(word)) break;
    index += step;
  }
  return index;
}

const isJoinedAll = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).every(isJoined);
