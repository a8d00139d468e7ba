import { headsOf, isHead } from './listed/heads.ts';
import { readTable } from './listed/table.ts';
import { knownThings } from './listed/things.ts';
import { foldName } from './fold.ts';
import { addTo, remember } from './remember.ts';
import { soundOf } from './spelling.ts';
import { isCapital, isJoined, isMarked, isTight, type Word } from './tokens.ts';
import type { Side } from './side.ts';
import { positions, type Run } from './whole.ts';
import { isInflected, looksGerman } from './words/german.ts';
import {
  isCommon,
  isEnglishLittle,
  isGermanLittle,
  isPlaceClass,
  isRole,
} from './words/name-words.ts';

/**
 * Where German words say, part by part, what an English name says: `Bundesverkehrswegeplan` for `Federal Transport
 * Infrastructure Plan`, `Akademie der Künste` for `Academy of Arts`.
 *
 * @returns the surest first
 */
export function sayingsOf(english: Side, run: Run, german: Side): Saying[] {
  const name = english.words.slice(run.from, run.to);
  const content = positions(run).filter((at) => isContent(english.words[at]));
  const kinds = content.filter((at) => headsOf(english.words[at]?.key ?? '').length > 0);
  const said = german.words.map((_, at) => explain(german, at, english, content));
  const { words } = german;
  const found: Saying[] = [];
  for (const [from, first] of words.entries()) {
    if (!isCapital(first) || isRole(first.key)) continue;
    const isBeside = isSaid(said[from + 1]) && isNoun(first);
    const isAdjective = isMarkedAdjective(first) && !isGermanLittle(words[from + 1]?.key ?? '');
    if (!isSaid(said[from]) && !isBeside && !isAdjective) continue;
    for (let to = from + 1; to <= Math.min(from + longestSpan, words.length); to++) {
      const last = words[to - 1];
      if (last === undefined || (to - 1 > from && !isJoined(last) && last.joint !== '- ')) break;
      if (isCapital(last) && !isTight(words[to])) {
        const share = shareOf(words, said, { from, to }, content.length);
        const by = said.slice(from, to).flatMap((word) => [...word.by]);
        const isWhole = content.every((at) => by.includes(at) || kinds.includes(at));
        if (share > 0.5) found.push({ from: withArticle(words, from, name), to, share, isWhole });
      } else if (!isSaid(said[to - 1]) && !isGlue(words, to - 1, name)) break;
    }
  }
  return found.sort((a, b) => b.share - a.share || b.to - b.from - (a.to - a.from));
}

export type Saying = Run & {
  /** From 0 to 1. */
  share: number;
  /** But for what the name is, all words of it are said. */
  isWhole: boolean;
};

/** No German name found has more words. */
const longestSpan = 9;

/** A German word that ends as adjectives do, with a capital that no rule put. */
const isMarkedAdjective = (word: Word): boolean =>
  word.shape === 'capital' &&
  isMarked(word) &&
  /..e[nrms]?$/.test(word.key) &&
  !isInflected(word.key);

/** A German noun, as far as its look tells. */
const isNoun = (word: Word): boolean =>
  isHead(word.key) || (!isCommon(word.key) && !isPlaceClass(word.key) && looksGerman(word));

const isSaid = (word: Explained | undefined): boolean => (word?.by.size ?? 0) > 0;

function shareOf(
  german: readonly Word[],
  said: readonly Explained[],
  { from, to }: Run,
  words: number,
): number {
  const by = new Set<number>();
  let left = 0;
  for (let at = from; at < to; at++) {
    const one = said[at];
    const word = german[at];
    if (one === undefined || word === undefined) continue;
    // `Schülern der John-Cranko-Schule`
    if (isSaid(one) && [...one.by].every((each) => by.has(each)) && !one.isThing) left += 1;
    for (const each of one.by) by.add(each);
    if (isSaid(one) || isCapital(word)) left += one.left;
  }
  // `Herzen`, for `Your Heart`
  if (by.size === 0 || (to - from === 1 && by.size < 2 && left === 0)) return 0;
  return (2 * by.size + Math.min(words - by.size, left)) / (words + by.size + left);
}

/** Where the name begins with its article: `The Silent Harbour`, `in Der Stille Hafen`. */
function withArticle(german: readonly Word[], from: number, name: readonly Word[]): number {
  const before = german[from - 1];
  const isIts =
    before !== undefined &&
    name[0]?.text === 'The' &&
    isMarked(before) &&
    german[from]?.joint === ' ' &&
    /^D(?:er|ie|as|e[mn])$/.test(before.text);
  return isIts ? from - 1 : from;
}

/** Not `of`, `The`; but the little words of titles: `Great`, `Without`. */
const isContent = (word: Word | undefined): boolean =>
  word !== undefined && (isMarked(word) ? word.key !== 'the' : !isEnglishLittle(word.key));

/** A little word that may stand within a name; a preposition if the English name has one too. */
function isGlue(german: readonly Word[], at: number, name: readonly Word[]): boolean {
  const key = german[at]?.key ?? '';
  if (/^(?:de[rsnm]|fur|vo[nm]|zur?m?)$/.test(key)) return true;
  if (/^(?:die|das)$/.test(key)) return german[at - 1]?.shape === 'small';
  const isOne = ({ key: own, text }: Word) =>
    key === 'und' ? text === 'and' : isEnglishLittle(own) && !/^(?:of|for|the|and)$/.test(text);
  return isGermanLittle(key) && name.slice(1).some(isOne);
}

/** The words that say it, and how many of its parts none does. */
type Explained = { by: ReadonlySet<number>; left: number; isThing: boolean };

/** Which words of a name say what a German word says, and how many of its parts none does. */
function explain(german: Side, at: number, english: Side, name: readonly number[]): Explained {
  const { key = '' } = german.words[at] ?? {};
  const by = new Set<number>();
  let rest = key;
  for (const less of [withoutMeaning, withoutRoot]) {
    for (const word of name) {
      const { key: own = '' } = english.words[word] ?? {};
      const thing = english.places.get(word)?.name;
      const isWhole =
        own === key ||
        knownThings.areOne(own, key) ||
        (thing !== undefined && german.places.get(at)?.name === thing);
      if (isWhole || less(key, own).includes('#')) by.add(word);
      rest = isWhole ? '#' : less(rest, own);
    }
  }
  const left = rest.replace(ending, '#').match(/[^#]{3,}/g) ?? [];
  return { by, left: by.size === 0 ? 1 : left.length, isThing: german.places.has(at) };
}

/** What follows the last part of a word. */
const ending = /#(?:isch|lich|en|er)?e?[nrms]?$/;

/** What is left of a German word without what an English one says: `kartell#` of `kartellamt`, for `office`. */
const withoutMeaning = (german: string, english: string): string =>
  meaningsOf(english).reduce(cut, german);

/** What is left, in letters that stand for sounds, without the English word but for its end: `Elbe`, `Elbtunnel`. */
function withoutRoot(german: string, english: string): string {
  const root = soundOf(english);
  return german
    .split('#')
    .map((part) => {
      const sound = soundOf(part);
      for (let length = root.length; length >= Math.max(4, (root.length * 2) / 3); length--) {
        const less = cut(sound, root.slice(0, length));
        if (less !== sound) return less;
      }
      return part;
    })
    .join('#');
}

/** Takes a part out of a word; a short one only at its beginning or end. */
function cut(word: string, part: string): string {
  const at = word.indexOf(part);
  if (at < 0) return word;
  const [before, after] = [word.slice(0, at), word.slice(at + part.length)];
  const isWhole =
    part.length > 3
      ? !/^[^#]$/.test(before)
      : /^(?:|.*#)$/.test(before) || (before.length > 1 && /^(?:.{0,2}|#.*)$/.test(after));
  return isWhole ? `${before}#${after}` : word;
}

/** What a word of English is in German compounds, without endings. */
const meaningsOf = remember((key): readonly string[] =>
  [
    ...[key, key.replace(/s$/, ''), key.replace(/ies$/, 'y'), key.replace(/es$/, '')].flatMap(
      (form) => [...(vocabulary().get(form) ?? [])],
    ),
    ...headsOf(key),
    ...[...knownThings.of(key, 'en')].flatMap((thing) => knownThings.wordsFor(thing, 'de')),
  ]
    .map((german) => (german.length > 4 ? german.replace(/e?n?$/, '') : german))
    .sort((a, b) => b.length - a.length),
);

const vocabulary = (): ReadonlyMap<string, ReadonlySet<string>> => (listed ??= readVocabulary());
let listed: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readVocabulary(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const [[english = ''] = [], german = []] of readTable('names/words/vocabulary.tsv'))
    for (const one of german) addTo(words, foldName(english), foldName(one));
  return words;
}
