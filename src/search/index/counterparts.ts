import type { Language } from '../../article/language.ts';
import { compare } from './articles.ts';

/**
 * The stems that stand for each other in the two languages, as far as the site's texts are sure of it: the
 * pairs that stand for each other in many of the parts in which the one or the other stands.
 */
export class Counterparts {
  readonly #stems: Record<Language, Map<string, Stem>> = { en: new Map(), de: new Map() };
  readonly #found: Record<Language, Map<Stem, readonly Stem[]>> = { en: new Map(), de: new Map() };

  stem(text: string, language: Language): Stem {
    const before = this.#stems[language].get(text);
    if (before) return before;
    const stem: Stem = { text, language, parts: 0, last: 0, pairs: new Map() };
    this.#stems[language].set(text, stem);
    return stem;
  }

  /** Counts a part for a stem that stands in it, however often. @param part its number, from 1 */
  meet(stem: Stem, part: number): void {
    if (stem.last === part) return;
    stem.parts += 1;
    stem.last = part;
  }

  /** Counts a pair. @param share how sure it is that they stand for each other */
  addPair(english: Stem, german: Stem, share: number): void {
    english.pairs.set(german, (english.pairs.get(german) ?? 0) + share);
    german.pairs.set(english, (german.pairs.get(english) ?? 0) + share);
  }

  areKnown(english: Stem, german: Stem): boolean {
    return this.#of(english).includes(german) || this.#of(german).includes(english);
  }

  /** What stands for a stem in the other language, the surest first. */
  of(text: string, language: Language): string[] {
    const stem = this.#stems[language].get(text);
    return stem ? this.#of(stem).map((other) => other.text) : [];
  }

  #of(stem: Stem): readonly Stem[] {
    const before = this.#found[stem.language].get(stem);
    if (before) return before;
    const found = surest(stem);
    this.#found[stem.language].set(stem, found);
    return found;
  }
}

function surest(stem: Stem): Stem[] {
  const pairs = [...stem.pairs].map(([other, count]) => ({
    other,
    count,
    weight: (2 * count) / (stem.parts + other.parts),
  }));
  const best = Math.max(...pairs.map(({ weight }) => weight));
  return pairs
    .filter(
      ({ other, count, weight }) =>
        // A rare word that mostly renders this one is one of its counterparts, however rare.
        count >= fewest && weight >= least && (weight >= best / 3 || count >= other.parts * mostly),
    )
    .sort((a, b) => b.weight - a.weight || compare(a.other.text, b.other.text))
    .slice(0, most)
    .map(({ other }) => other);
}

/** Dice's coefficient of the parts that have the one and the parts that have the other. */
const least = 0.2;
/** What is linked so seldom is told of its row alone. */
const fewest = 1.2;
const mostly = 0.4;
/** So many counterparts of a word are kept. */
const most = 6;

/** A stem of a language. */
export type Stem = {
  text: string;
  language: Language;
  /** In how many parts it stands. */
  parts: number;
  /** The last of them. */
  last: number;
  /** In how many of them another stands for it, about. */
  pairs: Map<Stem, number>;
};
