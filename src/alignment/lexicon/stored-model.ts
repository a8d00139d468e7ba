import { z } from 'zod';
import { Vocabulary, type Corpus } from './corpus.ts';
import { formSchema, type Form } from '../beads/worth.ts';
import { words as beliefs } from '../constants.ts';
import { frequencies, type Direction, type Lexicon } from './lexicon.ts';
import { packTable, rowOf, transpose, type Link, type Table } from '../beads/table.ts';

/** Turns what was learnt of a collection into plain JSON. */
export function storeModel(corpus: Corpus, { lexicon, ...forms }: Knowledge): StoredModel {
  const side = ({ words, counts }: Vocabulary, { rate }: Direction) => ({
    words,
    counts,
    rates: rounded(rate),
  });
  const table = ({ offsets, columns, weights }: Table) => ({
    offsets: [...offsets],
    columns: [...columns],
    weights: rounded(weights),
  });
  return {
    source: side(corpus.source, lexicon.backward),
    target: side(corpus.target, lexicon.forward),
    forward: table(lexicon.forward.table),
    backward: table(lexicon.backward.table),
    ...forms,
  };
}

/** Six figures are more than the estimates are worth, and half the file. */
const rounded = (values: Float64Array) => Array.from(values, (one) => Number(one.toPrecision(6)));

/** The vocabularies a stored model knows, for a corpus to add to. */
export const storedVocabularies = ({ source, target }: StoredModel) => ({
  source: Vocabulary.known(source.words, source.counts),
  target: Vocabulary.known(target.words, target.counts),
});

/**
 * Makes a stored model fit for a corpus that has more words: those are linked by spelling alone.
 *
 * @param corpus read upon `storedVocabularies`
 */
export function restoreModel(stored: StoredModel, corpus: Corpus, spelling: Table): Knowledge {
  const { forward, backward, source, target, ...forms } = stored;
  const back = transpose(spelling, corpus.target.words.length);
  return {
    lexicon: {
      forward: restore(readTable(forward), target, spelling, corpus.target),
      backward: restore(readTable(backward), source, back, corpus.source),
    },
    ...forms,
  };
}

/** A stored table, as it was. */
export const readTable = ({ offsets, columns, weights }: StoredModel['forward']): Table => ({
  offsets: Int32Array.from(offsets),
  columns: Int32Array.from(columns),
  weights: Float64Array.from(weights),
});

function restore(
  learnt: Table,
  { words, counts, rates }: StoredModel['source'],
  spelling: Table,
  made: Vocabulary,
): Direction {
  const size = made.words.length;
  const links = Array.from({ length: spelling.offsets.length - 1 }, (_, maker): Link[] => {
    const spelt = rowOf(spelling, maker);
    return maker + 1 < learnt.offsets.length
      ? [...rowOf(learnt, maker), ...spelt.filter(([column]) => column >= words.length)]
      : spelt;
  });
  return {
    table: packTable(links),
    rate: Float64Array.from({ length: size }, (_, t) => rates[t] || beliefs.rate),
    frequency: frequencies(counts, size),
  };
}

const numbers = z.array(z.number());
const vocabulary = z
  .object({ words: z.array(z.string()), counts: numbers, rates: numbers })
  .refine(
    ({ words, counts, rates }) => words.length === counts.length && words.length === rates.length,
  );
const table = z
  .object({ offsets: numbers.min(1), columns: numbers, weights: numbers })
  .refine(
    ({ offsets, columns, weights }) =>
      columns.length === weights.length && offsets.at(-1) === columns.length,
  );
export const storedModelSchema = z.object({
  source: vocabulary,
  target: vocabulary,
  forward: table,
  backward: table,
  blockForm: formSchema,
  sentenceForm: formSchema,
});

export type StoredModel = z.infer<typeof storedModelSchema>;

/** What is known of two languages and of a collection's translators. */
export type Knowledge = { lexicon: Lexicon; blockForm: Form; sentenceForm: Form };
