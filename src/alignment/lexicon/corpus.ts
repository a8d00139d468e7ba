import { tokenReader } from './words.ts';

/**
 * Interns a collection: every token a number, every document two flat typed arrays.
 *
 * Documents are taken in the order of their ids, so that the order in which a caller hands them over
 * cannot show in any result.
 *
 * @param known vocabularies to add to
 */
export function readCorpus(
  documents: readonly TextPair[],
  languages: Languages,
  known: Vocabularies = {
    source: new Vocabulary(),
    target: new Vocabulary(),
    kinds: new Vocabulary(),
  },
): Corpus {
  const { source, target, kinds } = known;
  const readSource = tokenReader(languages.source, (word) => source.number(word));
  const readTarget = tokenReader(languages.target, (word) => target.number(word));
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    source,
    target,
    kinds,
    pairs: sorted.map(({ id, source: s, target: t }) => ({
      id,
      source: readSide(s, source, kinds, readSource),
      target: readSide(t, target, kinds, readTarget),
    })),
  };
}

/** The token types of one language, numbered from 0 in the order in which they were first seen. */
export class Vocabulary {
  readonly words: string[] = [];
  /** How often each type was seen. */
  readonly counts: number[] = [];
  total = 0;
  readonly #ids = new Map<string, number>();

  /** A vocabulary that has seen some words before. */
  static known(words: readonly string[], counts: readonly number[]): Vocabulary {
    const vocabulary = new Vocabulary();
    words.forEach((word, id) => {
      const count = counts[id] ?? 0;
      vocabulary.counts[vocabulary.number(word)] = count;
      vocabulary.total += count;
    });
    return vocabulary;
  }

  /** The number of a type, known or new. */
  number(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.#ids.set(word, id);
      this.words.push(word);
      this.counts.push(0);
    }
    return id;
  }

  /** Counts the types of some tokens. */
  see(tokens: readonly number[]): void {
    const { counts } = this;
    for (const token of tokens) counts[token] = (counts[token] ?? 0) + 1;
    this.total += tokens.length;
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }
}

/** Some texts, taken evenly, that hold about so many tokens together; all where they hold fewer. */
export function evenly<T>(texts: readonly T[], enough: number, tokensOf: (text: T) => number): T[] {
  const all = texts.reduce((sum, text) => sum + tokensOf(text), 0);
  const stride = Math.max(1, Math.ceil(all / enough));
  return texts.filter((_, at) => at % stride === 0);
}

/** Some units of a side, as a side of its own. */
export function pick(side: Side, units: readonly number[]): Side {
  const first = units[0] ?? 0;
  if (units.every((unit, i) => unit === first + i)) {
    return {
      size: units.length,
      offsets: side.offsets.subarray(first, first + units.length + 1),
      tokens: side.tokens,
      lengths: side.lengths.subarray(first, first + units.length),
      starts: side.starts.subarray(first, first + units.length),
      ends: side.ends.subarray(first, first + units.length),
      kinds: side.kinds.subarray(first, first + units.length),
    };
  }
  const offsets = new Int32Array(units.length + 1);
  units.forEach((unit, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + (side.offsets[unit + 1] ?? 0) - (side.offsets[unit] ?? 0);
  });
  const tokens = new Int32Array(offsets[units.length] ?? 0);
  units.forEach((unit, i) => {
    tokens.set(side.tokens.subarray(side.offsets[unit], side.offsets[unit + 1]), offsets[i]);
  });
  return {
    size: units.length,
    offsets,
    tokens,
    lengths: new Float64Array(units.map((unit) => side.lengths[unit] ?? 0)),
    starts: new Int32Array(units.map((unit) => side.starts[unit] ?? 0)),
    ends: new Int32Array(units.map((unit) => side.ends[unit] ?? 0)),
    kinds: new Int32Array(units.map((unit) => side.kinds[unit] ?? 0)),
  };
}

/** Joins units: `groups[g]` tells where the units of the new unit `g` end. */
export function mergeUnits(side: Side, groups: readonly number[]): Side {
  const first = (g: number) => (g === 0 ? 0 : (groups[g - 1] ?? 0));
  const last = (g: number) => Math.max(first(g), (groups[g] ?? 0) - 1);
  const every = groups.map((_, g) => g);
  return {
    size: groups.length,
    offsets: Int32Array.from([0, ...groups], (end) => side.offsets[end] ?? 0),
    tokens: side.tokens,
    lengths: Float64Array.from(every, (g) =>
      side.lengths.subarray(first(g), groups[g]).reduce((sum, length) => sum + length, 0),
    ),
    starts: Int32Array.from(every, (g) => side.starts[first(g)] ?? 0),
    ends: Int32Array.from(every, (g) => side.ends[last(g)] ?? 0),
    kinds: Int32Array.from(every, (g) => side.kinds[first(g)] ?? 0),
  };
}

function readSide(
  units: readonly Unit[],
  words: Vocabulary,
  kinds: Vocabulary,
  read: (text: string, into: number[]) => void,
): Side {
  const offsets = new Int32Array(units.length + 1);
  const tokens: number[] = [];
  const lengths = new Float64Array(units.length);
  const starts = new Int32Array(units.length);
  const ends = new Int32Array(units.length);
  units.forEach(({ text }, i) => {
    read(text, tokens);
    offsets[i + 1] = tokens.length;
    lengths[i] = visibleLength(text);
    const trimmed = text.trim();
    starts[i] = edgeOf(trimmed.codePointAt(0));
    ends[i] = edgeOf(trimmed.codePointAt(trimmed.length - 1));
  });
  words.see(tokens);
  return {
    size: units.length,
    offsets,
    tokens: new Int32Array(tokens),
    lengths,
    starts,
    ends,
    kinds: Int32Array.from(units, ({ kind, text }) => kinds.number(kind ?? lookOf(text))),
  };
}

/** Characters, white space left out. */
function visibleLength(text: string): number {
  let length = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    // Most are printing ASCII, and need no pattern.
    if ((code > 0x20 && code < 0x7f) || (code !== 0x20 && !/\s/u.test(text.charAt(k)))) length++;
  }
  return length;
}

/** How many different edges there are. */
export const edgeCount = 40;

/** The sort of character a unit begins or ends with. */
function edgeOf(code: number | undefined): number {
  if (code === undefined) return 0;
  let edge = knownEdges.get(code);
  if (edge === undefined) {
    edge = sortOf(code);
    knownEdges.set(code, edge);
  }
  return edge;
}

const knownEdges = new Map<number, number>();

function sortOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return 1;
  if (/\p{L}/u.test(character)) return 2;
  if (/\p{N}/u.test(character)) return 3;
  if (/["“”„«»‚‘]/u.test(character)) return 4;
  const mark = ".,;:!?()[]{}<>-–—*#_/&%$=+…'’`|~@^".indexOf(character);
  return mark < 0 ? 5 : 6 + mark;
}

export const looks: ReadonlySet<string> = new Set(['?prose', '?mixed', '?code']);

/** Units that come without a kind are told apart by how much of them is neither word nor figure. */
function lookOf(text: string): string {
  const symbols = text.match(/[^\p{L}\p{M}\p{N}\s.,;:!?'"“”„’‘«»()–—-]/gu)?.length ?? 0;
  const share = symbols / Math.max(1, text.length);
  return share < 0.02 ? '?prose' : share < 0.08 ? '?mixed' : '?code';
}

export type Languages = { source: string; target: string };

/** A unit of text: a block or a sentence. Units of unlike kinds seldom belong together. */
export type Unit = { text: string; kind?: string | undefined };

/** A document in two languages. */
export type TextPair = { id: string; source: readonly Unit[]; target: readonly Unit[] };

/** One side of a document: unit `i` holds `tokens[offsets[i]]` up to `tokens[offsets[i + 1]]`. */
export type Side = {
  size: number;
  offsets: Int32Array;
  tokens: Int32Array;
  /** Characters, white space left out. */
  lengths: Float64Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Numbers of the corpus's kinds. */
  kinds: Int32Array;
};

export type Pair = { id: string; source: Side; target: Side };

export type Vocabularies = { source: Vocabulary; target: Vocabulary; kinds: Vocabulary };

export type Corpus = Vocabularies & { pairs: Pair[] };
