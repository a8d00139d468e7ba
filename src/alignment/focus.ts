import type { Pair, Side } from './units.ts';
import { scratch } from './beads/scratch.ts';
import type { Table } from './beads/table.ts';
import type { Weighed, Words } from './beads/word-score.ts';

/**
 * A document and what is known of its words, apart from the rest of the language: types are numbered
 * anew, and links to words that the document has not are left out. Scoring looks every word up many
 * times, and nearly all links of a common word lead elsewhere.
 *
 * @returns the document by its own numbers; `types` tells by these the numbers that they had. The
 * words hold until the next call.
 */
export function focus(pair: Pair, words: Words): Focus {
  const { source, target } = pair;
  const { forward, backward } = words;
  const types = {
    source: numberTypes(source, backward.numbers),
    target: numberTypes(target, forward.numbers),
  };
  const focused: Focus = {
    pair: {
      id: pair.id,
      source: { ...source, tokens: renumber(source.tokens, backward.numbers) },
      target: { ...target, tokens: renumber(target.tokens, forward.numbers) },
    },
    words: {
      forward: narrow(forward, types.source, types.target, forwardSpace),
      backward: narrow(backward, types.target, types.source, backwardSpace),
    },
    types,
  };
  for (const type of types.source) backward.numbers[type] = 0;
  for (const type of types.target) forward.numbers[type] = 0;
  return focused;
}

const linkSpace = () =>
  scratch((length) => ({
    length,
    columns: new Int32Array(length),
    weights: new Float64Array(length),
  }));
const forwardSpace = linkSpace();
const backwardSpace = linkSpace();

/** Numbers the distinct tokens of a side, from 1: 0 stands for what it has not. */
function numberTypes({ tokens }: Side, numbers: Int32Array): Int32Array {
  const seen = typeSpace(tokens.length);
  let count = 0;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k] ?? 0;
    if (numbers[token] !== 0) continue;
    numbers[token] = 1;
    seen[count++] = token;
  }
  const types = seen.slice(0, count);
  for (let local = 0; local < count; local++) numbers[types[local] ?? 0] = local + 1;
  return types;
}

const typeSpace = scratch((length) => new Int32Array(length));

function renumber(tokens: Int32Array, numbers: Int32Array): Int32Array {
  const renumbered = new Int32Array(tokens.length);
  for (let k = 0; k < tokens.length; k++) renumbered[k] = (numbers[tokens[k] ?? 0] ?? 0) - 1;
  return renumbered;
}

function narrow(
  weighed: Weighed,
  makers: Int32Array,
  made: Int32Array,
  space: typeof forwardSpace,
): Weighed {
  const table = narrowTable(weighed.table, makers, weighed.numbers, space);
  const gain = new Float64Array(made.length);
  for (let k = 0; k < table.columns.length; k++) {
    const column = table.columns[k] ?? 0;
    gain[column] = weighed.gain[made[column] ?? 0] ?? 0;
  }
  return {
    table,
    gain,
    // Where the whole document has nothing to speak for a word, nothing speaks against a bead either.
    loss: valuesAt(weighed.loss, made).map((loss, t) => (gain[t] === 0 ? 0 : loss)),
    mass: new Float64Array(made.length),
    numbers: new Int32Array(made.length),
  };
}

function valuesAt(values: Float64Array, types: Int32Array): Float64Array {
  const picked = new Float64Array(types.length);
  for (let local = 0; local < types.length; local++) picked[local] = values[types[local] ?? 0] ?? 0;
  return picked;
}

function narrowTable(
  table: Table,
  makers: Int32Array,
  numbers: Int32Array,
  space: typeof forwardSpace,
): Table {
  const offsets = new Int32Array(makers.length + 1);
  let most = 0;
  for (const maker of makers) {
    most += (table.offsets[maker + 1] ?? 0) - (table.offsets[maker] ?? 0);
  }
  const { columns, weights } = space(most);
  let size = 0;
  for (let row = 0; row < makers.length; row++) {
    const maker = makers[row] ?? 0;
    for (let k = table.offsets[maker] ?? 0, end = table.offsets[maker + 1] ?? 0; k < end; k++) {
      const column = numbers[table.columns[k] ?? 0] ?? 0;
      if (column === 0) continue;
      // In order of number: how the rest of the language is ordered must not show, not even in rounding.
      let at = size++;
      for (; at > (offsets[row] ?? 0) && (columns[at - 1] ?? 0) > column - 1; at--) {
        columns[at] = columns[at - 1] ?? 0;
        weights[at] = weights[at - 1] ?? 0;
      }
      columns[at] = column - 1;
      weights[at] = table.weights[k] ?? 0;
    }
    offsets[row + 1] = size;
  }
  return { offsets, columns: columns.subarray(0, size), weights: weights.subarray(0, size) };
}

export type Focus = {
  pair: Pair;
  words: Words;
  types: { source: Int32Array; target: Int32Array };
};
