import type { Pair, Side } from './corpus.ts';
import type { Table } from './table.ts';
import type { Weighed, Words } from './word-score.ts';

/**
 * A document and what is known of its words, apart from the rest of the language: types are numbered
 * anew (in the same order), and links to words that the document has not are left out. Scoring looks
 * every word up many times, and nearly all links of a common word lead elsewhere.
 *
 * @returns the document by its own numbers; `types` tells by these the numbers that they had
 */
export function focus(pair: Pair, words: Words): Focus {
  const { source, target } = pair;
  const types = { source: typesOf(source), target: typesOf(target) };
  const { forward, backward } = words;
  number(types.source, backward.numbers);
  number(types.target, forward.numbers);
  const focused: Focus = {
    pair: {
      id: pair.id,
      source: { ...source, tokens: renumber(source.tokens, backward.numbers) },
      target: { ...target, tokens: renumber(target.tokens, forward.numbers) },
    },
    words: {
      forward: narrow(forward, types.source, types.target),
      backward: narrow(backward, types.target, types.source),
    },
    types,
  };
  for (const type of types.source) backward.numbers[type] = 0;
  for (const type of types.target) forward.numbers[type] = 0;
  return focused;
}

/** The distinct tokens of a side, in order. */
function typesOf({ tokens }: Side): Int32Array {
  const sorted = tokens.slice().sort();
  let count = 0;
  for (let k = 0; k < sorted.length; k++) {
    if (k > 0 && sorted[k] === sorted[k - 1]) continue;
    sorted[count++] = sorted[k] ?? 0;
  }
  return sorted.slice(0, count);
}

/** Counted from 1: 0 stands for a type that the document has not. */
function number(types: Int32Array, numbers: Int32Array): void {
  for (let local = 0; local < types.length; local++) numbers[types[local] ?? 0] = local + 1;
}

function renumber(tokens: Int32Array, numbers: Int32Array): Int32Array {
  const renumbered = new Int32Array(tokens.length);
  for (let k = 0; k < tokens.length; k++) renumbered[k] = (numbers[tokens[k] ?? 0] ?? 0) - 1;
  return renumbered;
}

function narrow(weighed: Weighed, makers: Int32Array, made: Int32Array): Weighed {
  const table = narrowTable(weighed.table, makers, weighed.numbers);
  const gain = new Float64Array(made.length);
  for (const column of table.columns) gain[column] = weighed.gain[made[column] ?? 0] ?? 0;
  return {
    table,
    gain,
    loss: valuesAt(weighed.loss, made),
    mass: new Float64Array(made.length),
    numbers: new Int32Array(made.length),
  };
}

function valuesAt(values: Float64Array, types: Int32Array): Float64Array {
  const picked = new Float64Array(types.length);
  for (let local = 0; local < types.length; local++) picked[local] = values[types[local] ?? 0] ?? 0;
  return picked;
}

function narrowTable(table: Table, makers: Int32Array, numbers: Int32Array): Table {
  const offsets = new Int32Array(makers.length + 1);
  const columns: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < makers.length; row++) {
    const maker = makers[row] ?? 0;
    for (let k = table.offsets[maker] ?? 0, end = table.offsets[maker + 1] ?? 0; k < end; k++) {
      const column = numbers[table.columns[k] ?? 0] ?? 0;
      if (column === 0) continue;
      columns.push(column - 1);
      weights.push(table.weights[k] ?? 0);
    }
    offsets[row + 1] = columns.length;
  }
  return { offsets, columns: new Int32Array(columns), weights: new Float64Array(weights) };
}

export type Focus = {
  pair: Pair;
  words: Words;
  types: { source: Int32Array; target: Int32Array };
};
