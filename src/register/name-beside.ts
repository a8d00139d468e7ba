import { isFirstName } from './name-first.ts';
import { answers, holds, isKnownName } from './name-guesses.ts';
import { hasNounSuffix, looksGerman } from './name-german.ts';
import { nameness } from './name-lexicon.ts';
import type { KnownNames } from './name-known.ts';
import type { WordPair } from './name-slips.ts';
import { isCapital, isJoined, isMarked, type Word } from './name-tokens.ts';
import { isCommon, isConnector, isRole, isShared, isTitle, isTranslated } from './name-words.ts';

/**
 * Looks for a part of a name put in the place of another: beside a word that both texts have, the
 * one has a name and the other another (`George Floyd`, `Paul Floyd`).
 */
export function exchangedBeside(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const places = placesOf(pair.de);
  for (const [at, shared] of pair.en.entries()) {
    if (!isName(shared)) continue;
    for (const place of (places.get(shared.key) ?? []).slice(0, mostPlaces)) {
      for (const step of [-1, 1]) {
        const a = beside(pair.en, at, step);
        const b = beside(pair.de, place, step);
        if (a === undefined || b === undefined || !areOther(a, b, step, pair, known)) continue;
        return { english: pair.en[a]?.text ?? '', german: pair.de[b]?.text ?? '' };
      }
    }
  }
  return undefined;
}

/** Enough to find the name again; it keeps the time in step with the text. */
const mostPlaces = 20;

function placesOf(words: Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (!isName(word)) continue;
    for (const key of [word.key, word.key.replace(/(?<=...)s$/, '')]) {
      const list = places.get(key) ?? [];
      if (!list.includes(index)) places.set(key, [...list, index]);
    }
  }
  return places;
}

/** What both texts have with a capital is a name, or is one if the capital is its own. */
const isName = (word: Word): boolean =>
  isCapital(word) &&
  (word.text.length > 2 || word.shape === 'all') &&
  !isTitle(word.key) &&
  !isConnector(word.key) &&
  (isMarked(word) || !(isCommon(word.key) || isShared(word.key)));

const isPart = (word: Word): boolean =>
  isCapital(word) &&
  word.key.length > 2 &&
  ![isCommon, isShared, isRole, isTitle, isConnector].some((is) => is(word.key));

/** The word before or after, where it is part of the same phrase and may be part of a name. */
function beside(words: Word[], at: number, step: number): number | undefined {
  const later = words[Math.max(at, at + step)];
  if (later === undefined || !/^\s$/.test(later.joint) || !isJoined(later)) return undefined;
  const next = words[at + step];
  if (next === undefined) return undefined;
  if (next.key !== 'and' && next.key !== 'und')
    return isPart(next) || (step > 0 && isRole(next.key) && isFirstName(words[at]?.key ?? ''))
      ? at + step
      : undefined;
  const beyond = words[at + 2 * step];
  const last = words[Math.max(at + step, at + 2 * step)];
  return beyond && last && isPart(beyond) && isJoined(last) ? at + 2 * step : undefined;
}

function areOther(at: number, place: number, step: number, pair: WordPair, known: KnownNames) {
  const [a, b] = [pair.en[at], pair.de[place]];
  if (a === undefined || b === undefined) return false;
  if (isTranslated(a.key) || answers(b, a, 'en') || answers(a, b, 'de')) return false;
  if (!isMoreOften(a, pair.en, pair.de) || !isMoreOften(b, pair.de, pair.en)) return false;
  if (nameness(known.writing.english, a.key) < 0.5) return false;
  if (isKnownName(b, 'de', known) || !looksGerman(b)) return true;
  const [next, opposite] = [pair.en[at + step], pair.de[place + step]];
  const isBetween = next !== undefined && isName(next) && next.key === opposite?.key;
  if (at === 0 && place === 0) return true;
  if (step < 0 && isFirstName(a.key)) return !hasNounSuffix(b) && !isAgent.test(b.key);
  // What follows a name without a hyphen is hardly a noun.
  return isBetween || (step > 0 && !hasNounSuffix(b) && b.joint === ' ');
}

/** What people do. */
const isAgent = /(?:er|in|ist|or|ent|ant|eur|ling)$/;

/** Whether a word stands more often in its own text than in the other. */
function isMoreOften(word: Word, own: Word[], other: Word[]): boolean {
  const count = (words: Word[]) => words.filter((each) => holds(each, word.key)).length;
  return count(own) > count(other);
}
