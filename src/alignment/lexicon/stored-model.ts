import { z } from 'zod';
import { Vocabulary, type Corpus } from './corpus.ts';
import { formSchema, type Form } from '../beads/habits.ts';
import { firstRate, frequencies, type Direction, type Lexicon } from './lexicon.ts';
import { packTable, rowOf, transpose, type Link, type Table } from '../beads/table.ts';

/** Turns a model into plain JSON. */
export function storeModel(corpus: Corpus, model: Model): StoredModel {
  const { lexicon, blockForm, sentenceForm } = model;
  return {
    source: storeWords(corpus.source, lexicon.backward.rate),
    target: storeWords(corpus.target, lexicon.forward.rate),
    forward: storeTable(lexicon.forward.table),
    backward: storeTable(lexicon.backward.table),
    blockForm,
    sentenceForm,
  };
}

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
export function restoreModel(stored: StoredModel, corpus: Corpus, spelling: Table): Model {
  const back = transpose(spelling, corpus.target.words.length);
  const { forward, backward, source, target } = stored;
  return {
    lexicon: {
      forward: restore(forward, target, spelling, corpus.target.words.length),
      backward: restore(backward, source, back, corpus.source.words.length),
    },
    blockForm: stored.blockForm,
    sentenceForm: stored.sentenceForm,
  };
}

function restore(
  rows: StoredModel['forward'],
  made: StoredModel['source'],
  spelling: Table,
  size: number,
): Direction {
  const known = made.words.length;
  const links = Array.from({ length: spelling.offsets.length - 1 }, (_, r): Link[] => {
    const learnt = rows[r];
    const spelt = rowOf(spelling, r);
    return learnt === undefined
      ? spelt
      : [...learnt, ...spelt.filter(([column]) => column >= known)];
  });
  return {
    table: packTable(links),
    rate: Float64Array.from({ length: size }, (_, t) => made.rates[t] || firstRate),
    frequency: frequencies(made.counts, size),
  };
}

const storeWords = ({ words, counts }: Vocabulary, rates: Float64Array) => ({
  words,
  counts,
  rates: [...rates].map(rounded),
});

const storeTable = (table: Table): [number, number][][] =>
  Array.from({ length: table.offsets.length - 1 }, (_, r) =>
    rowOf(table, r).flatMap(([column, weight]): [number, number][] =>
      weight >= faintest ? [[column, rounded(weight)]] : [],
    ),
  );

/** Fainter links make half the file, and no difference. */
const faintest = 0.002;

/** Six figures are more than the estimates are worth, and half the file. */
const rounded = (value: number) => Number(value.toPrecision(6));

const numbers = z.array(z.number());
const vocabulary = z
  .object({ words: z.array(z.string()), counts: numbers, rates: numbers })
  .refine(
    ({ words, counts, rates }) => words.length === counts.length && words.length === rates.length,
  );
const table = z.array(z.array(z.tuple([z.number(), z.number()])));
export const storedModelSchema = z.object({
  source: vocabulary,
  target: vocabulary,
  forward: table,
  backward: table,
  blockForm: formSchema,
  sentenceForm: formSchema,
});

export type StoredModel = z.infer<typeof storedModelSchema>;

type Model = { lexicon: Lexicon; blockForm: Form; sentenceForm: Form };
