import { frequency } from '../../names/lexicon.ts';
import type { Run } from '../../names/run.ts';
import { isCapital } from '../../names/tokens.ts';
import { isTitle } from '../../names/words/name-words.ts';
import { isAcronym } from './acronyms.ts';
import type { KnownNames } from './known.ts';
import type { Links } from './links.ts';
import { besides, firm } from './neighbours.ts';
import type { Side } from './side.ts';
import { isWord, surenessOf } from './sureness.ts';

/**
 * The names of two texts that stand in each other's place: each a name itself, at least one of the
 * two without counterpart, the surest and nearest pairs first.
 */
export function exchangesBetween(
  english: Unmatched[],
  german: Unmatched[],
  sides: { english: Side; german: Side; links: Links },
): { english: Unmatched; german: Unmatched }[] {
  const pairs = english.flatMap((a) =>
    german.flatMap((b) => {
      const worth = worthOf(a, b, sides);
      return worth === undefined ? [] : [{ english: a, german: b, worth }];
    }),
  );
  const taken = new Set<Unmatched>();
  return pairs
    .sort((a, b) => b.worth - a.worth)
    .filter(({ english: a, german: b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

/** How good a pair two names are; undefined where nothing says they are one. */
function worthOf(
  a: Unmatched,
  b: Unmatched,
  { english, german, links }: { english: Side; german: Side; links: Links },
): number | undefined {
  if (!a.isLost && !b.isLost) return undefined;
  const areLost = a.isLost && b.isLost;
  if (a.sureness === 0 && b.sureness === 0) return undefined;
  const beside = besides(english, a, german, b, links);
  const isOdd =
    a.isAcronym !== b.isAcronym && !(areLost && beside > 0 && a.sureness + b.sureness > 5);
  if (isOdd) return undefined;
  const isNear = areNear(a.from, english, b.from, german);
  const sure = a.sureness + b.sureness - (areLost ? 0 : 1);
  const isPair =
    beside >= firm
      ? sure > 2 || (a.isOpen && b.isOpen && sure > 1)
      : Math.min(a.sureness, b.sureness) > 1 &&
        (beside > 0 ? sure > 3 : areLost && isNear && sure > 4);
  return isPair ? sure + beside + (isNear ? 1 : 0) : undefined;
}

/** Both about as far into their texts, as German order goes. */
function areNear(at: number, english: Side, place: number, german: Side): boolean {
  const [depth, other] = [at / english.words.length, place / german.words.length];
  return Math.abs(depth - other) < 0.35 || Math.abs(at - place) < 12;
}

/** The names of a text of which the other has nothing, or which it has less often. */
export function unmatchedIn(
  own: Side,
  other: Side,
  links: Links,
  known: KnownNames,
  told: ReadonlySet<number>,
): Unmatched[] {
  const found: Unmatched[] = [];
  for (let at = 0; at < own.words.length; at++) {
    if (told.has(at) || !own.isOpen(at)) continue;
    const whole = own.places.get(at);
    const place = whole !== undefined && isLostRun(whole, own, links) ? whole : undefined;
    const run = place ?? { from: at, to: at + 1 };
    const isLost = links.isLost(own, at);
    if (!isLost && !isFewer(run, own, other, links, known)) continue;
    let { to } = run;
    // A name goes on as long as nothing of it has a counterpart.
    while (
      isLost &&
      surenessOf(own, at, known) > 0 &&
      place === undefined &&
      /^(?: |[-‐‑])$/.test(own.words[to]?.joint ?? '') &&
      links.isLost(own, to) &&
      !own.places.has(to) &&
      !told.has(to) &&
      surenessOf(own, to, known) > 0
    )
      to += 1;
    if (!isAddition({ from: run.from, to }, own, other, links, known)) {
      found.push(unmatched(run.from, to, isLost, own, known));
    }
    at = to - 1;
  }
  return found;
}

function unmatched(
  from: number,
  to: number,
  isLost: boolean,
  own: Side,
  known: KnownNames,
): Unmatched {
  const at = Array.from({ length: to - from }, (_, index) => from + index);
  const words = at.flatMap((each) => own.words[each] ?? []);
  const sureness = Math.max(...at.map((each) => surenessOf(own, each, known)));
  return {
    from,
    to,
    isLost,
    sureness,
    isAcronym: words.length === 1 && words.every(({ text }) => isAcronym(text)),
    isOpen: words.some((word) => !isWord(word, own)),
  };
}

/**
 * Whether a name may be a translator's addition, who says the whole of a name (`Corbyn`, `Jeremy
 * Corbyn`): what it stands beside has a counterpart with nothing there.
 */
function isAddition(
  { from, to }: Run,
  own: Side,
  other: Side,
  links: Links,
  known: KnownNames,
): boolean {
  return [from - 1, to].some((next) => {
    const isBeside = own.words[next < from ? from : to]?.joint === ' ';
    const places = [...links.of(own, next)];
    if (!isBeside || places.length === 0 || surenessOf(own, next, known) < 2) return false;
    return places.every(
      (place) => !isNamed(other, place - 1, place) && !isNamed(other, place + 1, place + 1),
    );
  });
}

/** Whether a word beside another may be a part of the same name. */
function isNamed(side: Side, at: number, second: number): boolean {
  const word = side.words[at];
  if (word === undefined || side.words[second]?.joint !== ' ' || !isCapital(word)) return false;
  return !isTitle(word.key) && !isWord(word, side);
}

/** Of a name of several words, all that have a capital. */
const isLostRun = ({ from, to }: Run, own: Side, links: Links): boolean => {
  for (let at = from; at < to; at++) if (own.isOpen(at) && !links.isLost(own, at)) return false;
  return true;
};

/** Whether a name stands here more often than there. */
function isFewer({ from }: Run, own: Side, other: Side, links: Links, known: KnownNames): boolean {
  const met = links.of(own, from);
  const key = own.words[from]?.key ?? '';
  const times = own.at(key).length;
  if (times <= met.size || times > often) return false;
  if (frequency(known.writing[own.language], key) > usual) return false;
  return [...met].every((place) => other.words[place] !== undefined);
}

/** What stands so often in a passage, or in a collection, comes and goes in translations. */
const often = 3;
const usual = 30;

export type Unmatched = Run & {
  /** The other text has nothing of it. */
  isLost: boolean;
  sureness: number;
  isAcronym: boolean;
  /** Some word of it is in no dictionary. */
  isOpen: boolean;
};
