import type { Language } from '../../article/language.ts';
import { isStopWord } from '../stop-words.ts';
import { stemOf } from '../terms.ts';
import { fold } from '../words.ts';
import type { AlignedWords } from './aligned-words.ts';
import { linkLeftovers, type Link, type Stem } from './leftovers.ts';

/**
 * The stems that stand for each other in the two languages: those of words of which alignment says so,
 * where they stand in the same parts often enough to be sure; and of the other words those that are
 * left over in the same place.
 *
 * @param parts the words of parts of rows that stand for each other
 * @param translates whether an English word is rendered by a German one, or it by the German
 */
export function counterpartsOf(
  parts: readonly AlignedWords[],
  translates: Translates,
): Record<Language, ReadonlyMap<string, readonly string[]>> {
  const stems = { en: new Stems('en'), de: new Stems('de') };
  const read = parts.map(({ en, de }) => ({ en: stems.en.read(en), de: stems.de.read(de) }));
  const sure = sureLinks(read, translates);
  const known = [...sure.values()];
  const inStems = read.map(({ en, de }) => ({
    en: en.map(({ stem }) => stem),
    de: de.map(({ stem }) => stem),
  }));
  const leftover = linkLeftovers(inStems, (english, german) => sure.has(pairOf(english, german)));
  return {
    en: best([known, leftover], ({ english, german }) => [english, german]),
    de: best([known, leftover], ({ english, german }) => [german, english]),
  };
}

/** Pairs of which alignment is sure, by number, with the share of their parts that have both. */
function sureLinks(
  parts: readonly Record<Language, readonly Form[]>[],
  translates: Translates,
): Map<number, Link> {
  const together = new Map<number, number>();
  const stems = new Map<number, { english: Stem; german: Stem }>();
  // Whether two words translate each other is asked once for each pair.
  const known = new Map<number, boolean>();
  for (const { en, de } of parts) {
    const pairs = new Set<number>();
    for (const one of new Set(en)) {
      for (const other of new Set(de)) {
        if (one.stem.isCommon && other.stem.isCommon) continue;
        const words = one.number * mostWords + other.number;
        let isSure = known.get(words);
        if (isSure === undefined) {
          isSure = translates(one.word, other.word);
          known.set(words, isSure);
        }
        if (!isSure) continue;
        const pair = pairOf(one.stem, other.stem);
        stems.set(pair, { english: one.stem, german: other.stem });
        pairs.add(pair);
      }
    }
    for (const pair of pairs) together.set(pair, (together.get(pair) ?? 0) + 1);
  }
  return new Map(
    [...stems].flatMap(([pair, { english, german }]) => {
      const both = together.get(pair) ?? 0;
      const weight = (2 * both) / (english.parts + german.parts);
      return weight < least ? [] : [[pair, { english, german, both, weight }] as const];
    }),
  );
}

/** The words and stems of a language, numbered. */
class Stems {
  readonly #language: Language;
  readonly #forms = new Map<string, Form>();
  readonly #stems = new Map<string, Stem>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** A part's words, in order; single letters are left out. */
  read(words: readonly string[]): Form[] {
    const found = words.flatMap((word) => (word.length < 2 ? [] : this.#formOf(word)));
    for (const stem of new Set(found.map(({ stem }) => stem))) stem.parts += 1;
    return found;
  }

  #formOf(word: string): Form {
    const before = this.#forms.get(word);
    if (before) return before;
    const form = { number: this.#forms.size, word, stem: this.#stemOf(word) };
    this.#forms.set(word, form);
    return form;
  }

  #stemOf(word: string): Stem {
    const text = stemOf(word, this.#language);
    const isCommon = isStopWord(fold(word), this.#language);
    const stem = this.#stems.get(text) ?? { number: this.#stems.size, text, isCommon, parts: 0 };
    this.#stems.set(text, stem);
    return stem;
  }
}

const pairOf = (english: Stem, german: Stem): number => english.number * mostWords + german.number;

/**
 * By stem, the stems of the other language, those of the surer links first. Common words are not looked
 * for, but may be what another word is rendered by.
 */
function best(
  lists: readonly (readonly Link[])[],
  direction: (link: Link) => readonly [from: Stem, to: Stem],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const list of lists) {
    const links = new Map<Stem, { to: Stem; both: number; weight: number }[]>();
    for (const link of list) {
      const [from, to] = direction(link);
      if (from.isCommon) continue;
      const own = links.get(from) ?? [];
      own.push({ to, both: link.both, weight: link.weight });
      links.set(from, own);
    }
    for (const [{ text }, own] of links) {
      own.sort((a, b) => b.weight - a.weight || a.to.number - b.to.number);
      const enough = (own[0]?.weight ?? 0) / 3;
      // A rare word that mostly renders this one is one of its counterparts, however rare.
      const stems = own.filter(
        ({ to, both, weight }) => weight >= enough || both >= to.parts * mostly,
      );
      found.set(text, [
        ...(found.get(text) ?? []),
        ...stems.slice(0, most).map(({ to }) => to.text),
      ]);
    }
  }
  return found;
}

/** Dice's coefficient of the parts that have the one and the parts that have the other. */
const least = 0.12;
/** More words than a language has. */
const mostWords = 2 ** 24;
const mostly = 0.4;
/** So many counterparts of a word are kept, of each kind of link. */
const most = 6;

/** A word as it is written. */
type Form = { number: number; word: string; stem: Stem };

/** Whether an English word, as written, is rendered by a German one, or it by the German. */
export type Translates = (english: string, german: string) => boolean;
