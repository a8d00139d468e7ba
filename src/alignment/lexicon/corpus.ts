import type { Languages, Pair, Side, TextPair, Unit } from '../units.ts';
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
  const known = units.map(({ kind, text }) => kinds.number(kind ?? lookOf(text)));
  return {
    size: units.length,
    offsets,
    tokens: new Int32Array(tokens),
    lengths,
    starts,
    ends,
    kinds: Int32Array.from(known),
    joins: Uint8Array.from(units, ({ kind }, i) =>
      i > 0 && (kind === undefined || kind === units[i - 1]?.kind) ? 1 : 0,
    ),
    heads: Uint8Array.from(units, ({ kind = '' }) => (/^h(?:eading)?\d?$/u.test(kind) ? 1 : 0)),
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

export type Vocabularies = { source: Vocabulary; target: Vocabulary; kinds: Vocabulary };

export type Corpus = Vocabularies & { pairs: Pair[] };
