import type { Run } from '../../names/whole.ts';
import { isAcronym } from '../../names/acronyms.ts';
import { isCapital, isMarked } from '../../names/tokens.ts';
import { isGermanWord } from '../../names/words/german-words.ts';
import { isCommon, isConnector, isRole, isTitle } from '../../names/words/name-words.ts';
import type { Links } from './links.ts';
import { Hints } from './hints.ts';
import { besides, firm } from './neighbours.ts';
import type { Side } from '../../names/side.ts';
import { isWord, surenessOf } from '../../names/sureness.ts';

/**
 * The names of two texts that stand in each other's place: each a name itself, at least one of the
 * two without counterpart, the surest and nearest pairs first.
 */
export function exchangesBetween(
  english: Unmatched[],
  german: Unmatched[],
  links: Links,
): { english: Unmatched; german: Unmatched }[] {
  const areOnly = [english, german].every((names) => names.filter(isSure).length === 1);
  const pairs = english.flatMap((a) =>
    german.flatMap((b) => {
      const worth = worthOf(a, b, links, areOnly && isSure(a) && isSure(b));
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

/**
 * What stands beside the counterpart of the word beside a lost name, though it has a counterpart
 * elsewhere: where both texts name Ian Murdock twice, `Ian Enrico` stands in the place of one.
 */
export function inPlaceOf(lost: readonly Unmatched[], own: Side, links: Links): Unmatched[] {
  const other = links.other(own);
  return lost.flatMap((name) => {
    if (name.sureness < 3) return [];
    return [-1, 1].flatMap((step) => {
      const beside = step < 0 ? name.from - 1 : name.to;
      return [...links.of(own, beside)].flatMap((place) => {
        const at = place - step;
        const run = { from: at, to: at + 1 };
        if (other.words[Math.max(at, place)]?.joint !== ' ') return [];
        const [a, b] = own === links.english ? [name, run] : [run, name];
        if (besides(a, b, links) < firm) return [];
        const isFree = links.of(other, at).size === 0;
        const isMeant = isFree ? isForeign(other, at) : surenessOf(other, at) > 2;
        return isMeant ? [unmatched(at, at + 1, isFree, other)] : [];
      });
    });
  });
}

const isSure = ({ isLost, sureness }: Unmatched): boolean => isLost && sureness > 1;

/** A people, a language or a month, which is no name by itself but no name's translation either. */
const isForeign = (side: Side, at: number): boolean => {
  const word = side.words[at];
  return word !== undefined && isMarked(word) && isCommon(word.key) && !isConnector(word.key);
};

/** How good a pair two names are; undefined where nothing says they are one. */
function worthOf(a: Unmatched, b: Unmatched, links: Links, areOnly: boolean): number | undefined {
  if (!a.isLost && !b.isLost) return undefined;
  const areLost = a.isLost && b.isLost;
  const [less, more] = [a.sureness, b.sureness].sort((one, other) => one - other);
  if (less === undefined || more === undefined || more === 0) return undefined;
  const beside = besides(a, b, links);
  const [length, others] = [links.english.words.length, links.german.words.length];
  const gap = {
    depth: Math.abs(a.from / length - b.from / others),
    words: Math.abs(a.from - b.from),
  };
  // As far as German order goes; closer where one of the two has a counterpart elsewhere.
  const isNear = areLost
    ? areOnly || gap.depth < 0.35 || gap.words < 12
    : gap.depth < 0.15 && gap.words < 6;
  const sure = less + more - (areLost ? 0 : 1);
  // Letters that stand for words are exchanged for a name only where both are surely names.
  if (a.isAcronym !== b.isAcronym && !(areLost && sure > 5)) return undefined;
  const isPair =
    beside >= firm
      ? sure > 2
      : less > (areLost && a.isOpen && b.isOpen && gap.words < 4 ? 0 : 1) &&
        (beside > 0 ? sure > 3 : isNear && sure > (less > 1 ? 4 : 3));
  return isPair ? sure + beside + (isNear ? 1 : 0) : undefined;
}

/** The names of a text of which the other has nothing. */
export function unmatchedIn(own: Side, links: Links, told: ReadonlySet<number>): Unmatched[] {
  const found: Unmatched[] = [];
  const hints = new Hints(links.other(own));
  for (let at = 0; at < own.words.length; at++) {
    if (told.has(at) || !own.isOpen(at)) continue;
    if (!links.isLost(own, at) || hints.has(own.words[at]?.key ?? '')) continue;
    let to = at + 1;
    // A name goes on as long as nothing of it has a counterpart.
    while (
      /^(?: |[-‐‑])$/.test(own.words[to]?.joint ?? '') &&
      links.isLost(own, to) &&
      !told.has(to) &&
      surenessOf(own, to) > 0
    )
      to += 1;
    if (!isAddition({ from: at, to }, own, links)) {
      found.push(unmatched(at, to, true, own));
    }
    at = to - 1;
  }
  return found;
}

function unmatched(from: number, to: number, isLost: boolean, own: Side): Unmatched {
  const at = Array.from({ length: to - from }, (_, index) => from + index);
  const words = at.flatMap((each) => own.words[each] ?? []);
  const sureness = Math.max(...at.map((each) => surenessOf(own, each)));
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
function isAddition({ from, to }: Run, own: Side, links: Links): boolean {
  const other = links.other(own);
  return [from - 1, to].some((next) => {
    const isBeside = own.words[next < from ? from : to]?.joint === ' ';
    const places = [...links.of(own, next)];
    if (!isBeside || places.length === 0 || surenessOf(own, next) < 2) return false;
    return places.every(
      (place) =>
        !isNamed(other, place - 1, place, links) && !isNamed(other, place + 1, place + 1, links),
    );
  });
}

/** Whether a word beside another may be a part of the same name. */
function isNamed(side: Side, at: number, second: number, links: Links): boolean {
  const word = side.words[at];
  if (word === undefined || side.words[second]?.joint !== ' ' || !isCapital(word)) return false;
  const isUsed =
    side.language === 'en'
      ? isWord(word, side) && !(isMarked(word) && links.isLost(side, at))
      : isRole(word.key) || isGermanWord(word.key);
  return !isTitle(word.key) && (!isUsed || surenessOf(side, at) > 1);
}

export type Unmatched = Run & {
  /** The other text has nothing of it. */
  isLost: boolean;
  sureness: number;
  isAcronym: boolean;
  /** Some word of it is in no dictionary. */
  isOpen: boolean;
};
