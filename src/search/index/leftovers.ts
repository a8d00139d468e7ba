import type { Language } from '../../article/language.ts';

/**
 * Pairs of stems that are left over in the same place where all others around have their counterpart:
 * of `a _nested_ table` and `eine _verschachtelte_ Tabelle` what is not linked yet. Each is linked with
 * few others, the likeliest first (competitive linking; Melamed 2000, Computational Linguistics
 * 26, 2).
 *
 * @param parts the stems of parts of rows that stand for each other, in order
 * @param linked by English stem, the German ones that are known to stand for it
 * @returns the pairs with Dice's coefficient of the parts that have them, those where they stand farther
 *   from each other counted in part
 */
export function linkLeftovers(
  parts: readonly Record<Language, readonly Stem[]>[],
  linked: ReadonlyMap<Stem, ReadonlySet<Stem>>,
): Link[] {
  const near = new Map<Stem, Map<Stem, number>>();
  for (const { en, de } of parts) {
    const anchors = anchorsOf(en, de, linked);
    const taken = new Set(anchors.map(([, german]) => german));
    const left = de.flatMap((stem, at) => (taken.has(at) || stem.isCommon ? [] : [{ stem, at }]));
    if (left.length === 0) continue;
    const own = new Set(anchors.map(([english]) => english));
    const ends: Anchor[] = [[-1, -1], ...anchors, [en.length, de.length]];
    for (const [at, stem] of en.entries()) {
      if (own.has(at) || stem.isCommon) continue;
      const expected = placeOf(at, ends);
      const candidates = left.filter((other) => Math.abs(other.at - expected) <= farthest);
      // Where many are left over, each is as good as the others.
      const certainty = Math.min(1, certainOf / candidates.length);
      for (const other of candidates) {
        const nearness = 1 / (1 + Math.abs(other.at - expected) / 4);
        const row = near.get(stem) ?? new Map<Stem, number>();
        row.set(other.stem, (row.get(other.stem) ?? 0) + nearness * certainty);
        near.set(stem, row);
      }
    }
  }
  return competitive(near);
}

/** The words of two parts that stand for each other: places in English and in German. */
function anchorsOf(
  en: readonly Stem[],
  de: readonly Stem[],
  linked: ReadonlyMap<Stem, ReadonlySet<Stem>>,
): Anchor[] {
  const taken = new Set<number>();
  const byStem = Map.groupBy(de.keys(), (at) => de[at]);
  const byText = new Map(de.map((stem) => [stem.text, stem]));
  return en.flatMap((english, at): Anchor[] => {
    const expected = (at / en.length) * de.length;
    const same = byText.get(english.text);
    let nearest = -1;
    for (const german of new Set([...(same ? [same] : []), ...(linked.get(english) ?? [])])) {
      for (const index of byStem.get(german) ?? []) {
        if (taken.has(index)) continue;
        const isNearer = Math.abs(index - expected) - Math.abs(nearest - expected);
        // Of two as near the first.
        if (nearest < 0 || isNearer < 0 || (isNearer === 0 && index < nearest)) nearest = index;
      }
    }
    if (nearest < 0) return [];
    taken.add(nearest);
    return [[at, nearest]];
  });
}

/** Where a word is to be expected, between those of its neighbours. */
function placeOf(at: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex(([english]) => english > at);
  const [before, after] = [anchors[next - 1], anchors[next]];
  if (!before || !after) return at;
  return before[1] + ((at - before[0]) * (after[1] - before[1])) / (after[0] - before[0]);
}

/** The likeliest pairs first, a stem in few of them; then those that have none take what they are with. */
function competitive(near: ReadonlyMap<Stem, ReadonlyMap<Stem, number>>): Link[] {
  const all = [...near].flatMap(([english, row]) =>
    [...row].flatMap(([german, sum]): (Link & { share: number })[] => {
      const weight = (2 * sum) / (english.parts + german.parts + 1);
      const share = sum / (Math.min(english.parts, german.parts) + 0.5);
      return share < least ? [] : [{ english, german, both: sum, weight, share }];
    }),
  );
  const links = new Map<Stem, { count: number; best: number }>();
  const isFree = (stem: Stem, weight: number): boolean => {
    const own = links.get(stem);
    return !own || (own.count < most && weight >= own.best * nearBest);
  };
  const take = ({ english, german, weight }: Link): void => {
    for (const stem of [english, german]) {
      const own = links.get(stem) ?? { count: 0, best: weight };
      links.set(stem, { ...own, count: own.count + 1 });
    }
  };
  const alike = all
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || byNumber(a, b))
    .filter((link) => {
      if (!isFree(link.english, link.weight) || !isFree(link.german, link.weight)) return false;
      take(link);
      return true;
    });
  const rarer = all
    .sort((a, b) => b.share - a.share || b.weight - a.weight || byNumber(a, b))
    .flatMap((link) => {
      const { english, german, both, share } = link;
      if (share < leastShare || links.has(english.parts < german.parts ? english : german))
        return [];
      take(link);
      return [{ english, german, both, weight: share / 2 }];
    });
  return [...alike, ...rarer];
}

const byNumber = (a: Link, b: Link): number =>
  a.english.number - b.english.number || a.german.number - b.german.number;

/*
 * Fitted to random words of a news site of 119 articles, so that both passages are marked for 95 of 100
 * that have a counterpart, and of an article alone, so that what is marked is right.
 */
/** Words between a word and where it is expected. */
const farthest = 8;
const least = 0.35;
/** Of so many words that are left over the nearest is meant. */
const certainOf = 3;
/** What is so much less likely than the likeliest is no second counterpart. */
const nearBest = 0.75;
/** A rare word stands beside what it renders so often. */
const leastShare = 0.5;
/** A word may be rendered in more ways than one, or by several words. */
const most = 2;

type Anchor = readonly [english: number, german: number];

/**
 * Two stems that stand for each other; `both` is in how many parts they do, `weight` Dice's coefficient:
 * the greater, the surer.
 */
export type Link = { english: Stem; german: Stem; both: number; weight: number };

/** A stem of a language, and in how many parts it stands. */
export type Stem = {
  number: number;
  text: string;
  isCommon: boolean;
  parts: number;
};
