import type { Language } from '../../article/language.ts';
import { isAcronym } from '../../names/acronyms.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isSettled } from './learn.ts';
import type { Links } from './links.ts';
import { besides, firm } from './neighbours.ts';
import type { Side } from '../../names/side.ts';
import { isHabit } from '../../names/spelling.ts';
import { areNear, plainForm, umlautForm } from './spelling.ts';
import { isEnglishCompound, isEnglishWord } from '../../names/words/english-words.ts';
import { editDistance } from '../../names/words/likeness.ts';
import { isWord, surenessOf } from '../../names/sureness.ts';

/**
 * The words of two texts that are one name with a slip in either: nearly the same letters, at least
 * one of the two without counterpart, and rare where it stands.
 */
export function slipsBetween(links: Links): Pair[] {
  const { english, german } = links;
  const others = capitalsIn(german);
  return capitalsIn(english).flatMap((a) =>
    others.flatMap((b): Pair[] => {
      const isLonger = links.isLonger(a.at, b.at);
      const isNear =
        isLonger ||
        areNear(a.word.key, b.word.key) ||
        isMisspelt(a.word, b.word) ||
        ((a.isMarked || b.isMarked) && areNear(a.plain, b.plain)) ||
        isNearListed(a, b, links);
      if (!isNear || !(links.isLost(english, a.at) || links.isLost(german, b.at))) return none;
      return isLonger || isSlip(a, b, links) ? [{ english: a.at, german: b.at }] : none;
    }),
  );
}

/** The words with a capital, each also without what folding takes away, where it takes away something. */
function capitalsIn({ words }: Side): Capital[] {
  return words.flatMap((word, at) => {
    if (!isCapital(word)) return [];
    const plain = plainForm(word.text);
    return [{ word, at, plain, isMarked: plain !== word.key }];
  });
}

/**
 * The words that are one but for an umlaut that one of the texts lacks (`Muller`, `Müller`), which
 * folding hides; where the collection has the two more than once, they are a habit of its writers.
 */
export function umlautsLost(links: Links): Pair[] {
  const { english, german } = links;
  const seen = new Set<string>();
  return english.words.flatMap((word, at): Pair[] => {
    if (!isMarked(word) || !english.isOpen(at) || seen.has(word.key)) return [];
    if (isWord(word, english)) return [];
    const others = [...links.of(english, at)].filter((place) => {
      const other = german.words[place];
      return other !== undefined && isCapital(other) && isFolded(word.key, other.key);
    });
    const [first] = others;
    if (first === undefined) return [];
    seen.add(word.key);
    const forms = new Set(english.at(word.key).map((each) => formAt(english, each)));
    const isSame = (place: number) =>
      [/$/, /s$/, /es$/]
        .map((ending) => formAt(german, place).replace(ending, ''))
        .some((form) => forms.has(form));
    if (others.some(isSame) || english.known.things.forms.en.has(word.key)) return [];
    const pair = `${formAt(english, at)} ${formAt(german, first).replace(/s$/, '')}`;
    return english.known.unmarked.has(pair) ? [] : [{ english: at, german: first }];
  });
}

const formAt = (side: Side, at: number): string => umlautForm(side.words[at]?.text ?? '');

const isFolded = (english: string, german: string): boolean =>
  german === english || german === `${english}s`;

/** Near to what the table has for the other: `Argentimien` to the German of `Argentina`. */
function isNearListed(a: Capital, b: Capital, { english, german }: Links): boolean {
  const [one, other] = [english.places.get(a.at), german.places.get(b.at)];
  if (one === undefined && other === undefined) return false;
  const isNear = (key: string, language: Language, name = '') =>
    english.known.things.wordsFor(name, language).some((each) => areNear(each, key));
  return isNear(b.word.key, 'de', one?.name) || isNear(a.word.key, 'en', other?.name);
}

function isSlip({ word: a, at }: Capital, { word: b, at: place }: Capital, links: Links): boolean {
  const { english, german } = links;
  const { known } = english;
  if (/\d/.test(a.key) !== /\d/.test(b.key)) return false;
  const [isA, isB] = [isAcronym(a.text), isAcronym(b.text)];
  if (isA || isB) return a.shape === b.shape && isSettled(a.key, b.key, known);
  const beside = besides(runAt(at), runAt(place), links);
  const sure = [surenessOf(english, at), surenessOf(german, place)];
  const areWords = [isWord(a, english) && sure[0] !== 3, isWord(b, german) && sure[1] !== 3];
  // `Born in Bonn`, `In Bonn geboren`: the name has its counterpart already.
  const [times, others] = [english.at(b.key).length, german.at(b.key).length];
  if (!isMarked(a) && times >= others) return false;
  const isAgain = english.at(b.key).length > 0 || german.at(a.key).length > 0;
  const isFixed = isAgain || isMisspelt(a, b) || isSettled(a.key, b.key, known);
  if (Math.max(...sure) === 0 || (areWords[0] && areWords[1] && !isFixed)) return false;
  if (beside < firm) {
    if ((areWords[0] || areWords[1]) && !isFixed) return false;
    if (Math.max(...sure) < (isAgain ? 1 : 2)) return false;
  }
  // Each a name of the collection by itself: not a slip, but one for the other.
  if (known.usage('en', b.key).times > 0 && known.usage('de', a.key).times > 0) return false;
  const isRare = (own: Language, key: string, other: string) =>
    known.usage(own, key).times < 3 || known.isRarer(own, key, other);
  return (
    (links.isLost(english, at) && isRare('en', a.key, b.key)) ||
    (links.isLost(german, place) && isRare('de', b.key, a.key))
  );
}

/**
 * Whether an English word that no dictionary has is a German one but for a letter: `Neuschwanstain`, or `Limborg`
 * beside `Limburger`.
 */
function isMisspelt(word: Word, { key: german }: Word): boolean {
  const { key: english } = word;
  if (english.length <= 5) return false;
  const isLonger = german.length === english.length + 2 && german.endsWith('er');
  const form = isLonger ? german.slice(0, -2) : german;
  return (
    form.length === english.length &&
    areNear(english, form) &&
    editDistance(english, form) === 1 &&
    isMarked(word) &&
    !isHabit(english, form) &&
    !isEnglishWord(english) &&
    !isEnglishCompound(english)
  );
}

const none: Pair[] = [];

const runAt = (at: number) => ({ from: at, to: at + 1 });

/** Positions of an English and a German word. */
export type Pair = { english: number; german: number };

type Capital = { word: Word; at: number; plain: string; isMarked: boolean };
