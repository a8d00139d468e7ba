import type { Translations } from '../../alignment/lexicon/translations.ts';
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
): Counterparts {
  const stems = { en: new Stems('en'), de: new Stems('de') };
  const read = parts.map(({ en, de }) => ({ en: stems.en.read(en), de: stems.de.read(de) }));
  const sure = sureLinks(read, translates);
  const inStems = read.map(({ en, de }) => ({
    en: en.map(({ stem }) => stem),
    de: de.map(({ stem }) => stem),
  }));
  const linked = new Map<Stem, Set<Stem>>();
  for (const { english, german } of sure) {
    const own = linked.get(english) ?? new Set();
    linked.set(english, own.add(german));
  }
  const leftover = linkLeftovers(inStems, linked);
  return {
    en: best([sure, leftover], ({ english, german }) => [english, german]),
    de: best([sure, leftover], ({ english, german }) => [german, english]),
  };
}

/** Pairs of which alignment is sure, with the share of their parts that have both. */
function sureLinks(
  parts: readonly Record<Language, readonly Form[]>[],
  translates: Translates,
): Link[] {
  const together = new Map<Stem, Map<Stem, number>>();
  const renderingsIn = lookUp(translates);
  for (const { en, de } of parts) {
    const pairs = new Map<Stem, Set<Stem>>();
    const renderings = renderingsIn([...new Set(de)]);
    for (const one of new Set(en)) {
      for (const other of renderings(one)) {
        if (one.stem.isCommon && other.stem.isCommon) continue;
        const own = pairs.get(one.stem) ?? new Set();
        pairs.set(one.stem, own.add(other.stem));
      }
    }
    for (const [english, german] of pairs) {
      const counts = together.get(english) ?? new Map<Stem, number>();
      together.set(english, counts);
      for (const stem of german) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([english, counts]) =>
    [...counts].flatMap(([german, both]) => {
      const weight = (2 * both) / (english.parts + german.parts);
      return weight < least ? [] : [{ english, german, both, weight }];
    }),
  );
}

/** Of the German words of a part, those that render an English one. */
function lookUp(
  translates: Translates,
): (german: readonly Form[]) => (english: Form) => readonly Form[] {
  const { table } = translates;
  if (table === undefined)
    return (german) => (one) => german.filter((other) => translates(one.word, other.word));
  return (german) => {
    const byNumber = Map.groupBy(german, ({ word }) => table.german(word));
    return (one) => [...table.ofEnglish(one.word)].flatMap((number) => byNumber.get(number) ?? []);
  };
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
    const form = { word, stem: this.#stemOf(word) };
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
const mostly = 0.4;
/** So many counterparts of a word are kept, of each kind of link. */
const most = 6;

/** By stem of a language, the stems of the other that stand for it, the surest first. */
export type Counterparts = Record<Language, ReadonlyMap<string, readonly string[]>>;

/** A word as it is written. */
type Form = { word: string; stem: Stem };

/** Whether an English word, as written, is rendered by a German one, or it by the German. */
export type Translates = ((english: string, german: string) => boolean) &
  Partial<Pick<Translations, 'table'>>;
