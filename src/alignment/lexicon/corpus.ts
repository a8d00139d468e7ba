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
  known: Vocabularies = { source: new Vocabulary(), target: new Vocabulary() },
): Corpus {
  const { source, target } = known;
  const readSource = tokenReader(languages.source, (word) => source.number(word));
  const readTarget = tokenReader(languages.target, (word) => target.number(word));
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    source,
    target,
    pairs: sorted.map(({ id, source: s, target: t }) => ({
      id,
      source: readSide(s, source, readSource),
      target: readSide(t, target, readTarget),
    })),
  };
}

/** The token types of one language, numbered from 0 in the order in which they were first seen. */
export class Vocabulary {
  readonly words: string[] = [];
  /** How often each type was seen. */
  readonly counts: number[] = [];
  readonly #ids = new Map<string, number>();

  /** A vocabulary that has seen some words before. */
  static known(words: readonly string[], counts: readonly number[]): Vocabulary {
    const vocabulary = new Vocabulary();
    words.forEach((word, id) => {
      vocabulary.counts[vocabulary.number(word)] = counts[id] ?? 0;
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
  }

  id(word: string): number | undefined {
    return this.#ids.get(word);
  }
}

function readSide(
  units: readonly Unit[],
  words: Vocabulary,
  read: (text: string, into: number[]) => void,
): Side {
  const from = new Int32Array(units.length);
  const to = new Int32Array(units.length);
  const tokens: number[] = [];
  units.forEach(({ text }, i) => {
    from[i] = tokens.length;
    read(text, tokens);
    to[i] = tokens.length;
  });
  words.see(tokens);
  const trimmed = units.map(({ text }) => text.trim());
  return {
    size: units.length,
    tokens: Int32Array.from(tokens),
    from,
    to,
    lengths: Float64Array.from(units, ({ text }) => text.replace(/\s+/gu, '').length),
    starts: Int32Array.from(trimmed, (text) => edgeOf(text.codePointAt(0))),
    ends: Int32Array.from(trimmed, (text) => edgeOf(text.codePointAt(text.length - 1))),
    kinds: Int32Array.from(units, ({ kind }) => (kind === undefined ? 0 : kindOf(kind))),
    rarity: new Float64Array(units.length),
    joins: Uint8Array.from(units, ({ kind }, i) =>
      i > 0 && (kind === undefined || kind === units[i - 1]?.kind) ? 1 : 0,
    ),
  };
}

/** Headings of other depth are akin: a kind is 10 times the number of its name, and its depth. */
function kindOf(kind: string): number {
  const [, name = '', depth = ''] = /^(.*?)(\d?)$/su.exec(kind) ?? [];
  let number = kindNumbers.get(name);
  if (number === undefined) kindNumbers.set(name, (number = kindNumbers.size));
  return 10 * number + Number(depth);
}

const kindNumbers = new Map([
  ['h', 1],
  ['heading', 1],
  ['code', 2],
  ['pre', 2],
]);

/** How many different edges there are. */
export const edgeCount = 40;

/** The sort of character a unit begins or ends with. */
function edgeOf(code: number | undefined): number {
  if (code === undefined) return 0;
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return 1;
  if (/\p{L}/u.test(character)) return 2;
  if (/\p{N}/u.test(character)) return 3;
  if (/["“”„«»‚‘]/u.test(character)) return 4;
  const mark = ".,;:!?()[]{}<>-–—*#_/&%$=+…'’`|~@^".indexOf(character);
  return mark < 0 ? 5 : 6 + mark;
}

export type Vocabularies = { source: Vocabulary; target: Vocabulary };

export type Corpus = Vocabularies & { pairs: Pair[] };
