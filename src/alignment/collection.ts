import { hash } from 'node:crypto';
import { alignDocument, alignInOrder, learnDocument } from './document.ts';
import { firstForm, learnForm, type Aligned } from './beads/form.ts';
import type { Bead } from './beads/search.ts';
import { heardIn, prepareWords } from './beads/word-score.ts';
import type { Model } from './beads/worth.ts';
import { effort } from './constants.ts';
import type { Observation } from './lexicon/candidates.ts';
import { readCorpus } from './lexicon/corpus.ts';
import { learnLexicon } from './lexicon/lexicon.ts';
import { wordPairs } from './lexicon/vocabulary.ts';
import { linkBySpelling } from './lexicon/spelling.ts';
import {
  restoreModel,
  storedVocabularies,
  storeModel,
  type Knowledge,
  type StoredModel,
} from './lexicon/stored-model.ts';
import { pairWithin, textOf, wholeUnits } from './texts.ts';
import type { Document, Text } from './texts.ts';
import type { Languages, Paired, Side, TextPair } from './units.ts';

/**
 * Aligns the documents of a collection, learning from them which words translate which.
 *
 * The result does not depend on the order of the documents.
 *
 * @param documents with ids of their own; either side may be empty
 * @param report told now and then how much of the work is done (0 to 1)
 * @returns beads by document id, in the reading order of the source; a bead without source units
 * stands where it stands in the target
 *
 * @example
 * alignCollection([{ id: 'a', source: [{ text: 'Hi.' }], target: [{ text: 'Hallo.' }] }],
 *   { source: 'en', target: 'de' }).get('a') // [{ source: [0], target: [0], confidence: 0.99, … }]
 */
export function alignCollection(
  documents: readonly TextPair[],
  languages: Languages,
  report: (share: number) => void = () => {},
): Map<string, Bead[]> {
  const whole = documents.map(({ id, source, target }) => ({
    id,
    source: wholeUnits(source),
    target: wholeUnits(target),
  }));
  const drawn = sampleOf(documents);
  const sample = whole.filter(({ id }) => drawn.has(id));
  const work = passesOver(sample).length * sample.length + whole.length;
  let done = 0;
  const step = () => report(done++ / work);
  const model = learnCollection(sample, languages, step);
  return alignBy(model, whole, languages, (text, { blocks }) => {
    step();
    return alignDocument(text.blocks, blocks);
  });
}

/**
 * Learns from a collection, first from its blocks, then from the sentences inside them: the first
 * pass knows only figures, names and cognates, the next what the beads of that one teach. A small
 * collection teaches less at a time and costs less, so its blocks are gone over more than once.
 *
 * @param step told before every document of every pass
 */
export function learnCollection(
  documents: readonly Document[],
  languages: Languages,
  step: () => void = () => {},
): StoredModel {
  const { corpus, texts, spelling } = read(documents, languages);
  let knowledge: Knowledge = {
    lexicon: learnLexicon(corpus, [], spelling),
    blockForm: firstForm(texts.map(({ blocks }) => blocks)),
    sentenceForm: firstForm(corpus.pairs),
  };
  for (const level of passesOver(documents)) {
    const models = prepare(knowledge);
    const aligned = texts.map((text) => {
      step();
      const near = modelsFor(text, models);
      const { beads, samples } = learnDocument(text.blocks, near.blocks);
      const within = beads.map((bead) => ({
        pair: pairWithin(text, bead).pair,
        beads: level === 'blocks' ? [] : alignWithin(text, bead, near.sentences).beads,
      }));
      return { pair: text.blocks, beads, within, samples };
    });
    const within = aligned.flatMap((one) => one.within);
    const samples = aligned.flatMap((one) => one.samples);
    knowledge = {
      lexicon: learnLexicon(
        corpus,
        (level === 'blocks' ? aligned : within).flatMap(observe),
        spelling,
      ),
      blockForm: learnForm(aligned, samples, knowledge.blockForm),
      sentenceForm: learnForm(within, samples, knowledge.sentenceForm),
    };
  }
  return storeModel(corpus, knowledge);
}

/** What a lexicon is learnt from: the distinct words of each bead. */
const observe = ({ pair, beads }: Aligned): Observation[] =>
  beads.map(({ source, target }) => ({
    source: typesOf(pair.source, source),
    target: typesOf(pair.target, target),
  }));

const typesOf = ({ tokens, from, to }: Side, units: readonly number[]): number[] => [
  ...new Set(units.flatMap((unit) => [...tokens.subarray(from[unit], to[unit])])),
];

function passesOver(documents: readonly Document[]): ('blocks' | 'sentences')[] {
  const characters = documents.reduce((sum, { source }) => sum + charactersOf(source.units), 0);
  const times = Math.min(effort.passes, Math.floor(effort.characters / (characters + 1)));
  return [...Array.from({ length: Math.max(1, times) }, () => 'blocks' as const), 'sentences'];
}

const charactersOf = (units: readonly { text: string }[]): number =>
  units.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Aligns documents by what was learnt. What comes of one depends on no other.
 *
 * @param align does it, with as much of the model as the document needs
 */
export function alignBy<T>(
  stored: StoredModel,
  documents: readonly Document[],
  languages: Languages,
  align: (text: Text, models: Models) => T,
): Map<string, T> {
  if (documents.length === 0) return new Map();
  const { corpus, texts, spelling } = read(documents, languages, storedVocabularies(stored));
  const models = prepare(restoreModel(stored, corpus, spelling));
  return new Map(
    texts.map((text): [string, T] => [text.blocks.id, align(text, modelsFor(text, models))]),
  );
}

/** Aligns the sentences inside a bead of blocks. */
export function alignWithin(text: Text, bead: Paired, model: Model) {
  const { pair, places } = pairWithin(text, bead);
  // One sentence a side leaves nothing to find: the blocks are paired, so they are.
  const single = pair.source.size === 1 && pair.target.size === 1;
  const beads: Paired[] = single ? [{ source: [0], target: [0] }] : alignInOrder(pair, model);
  return { places, beads };
}

/**
 * The documents that a collection is learnt from, by id. Which they are depends on their names, so
 * that an edit of any other changes nothing of what is learnt.
 */
export function sampleOf(
  documents: readonly { id: string; source: readonly { text: string }[] }[],
): Set<string> {
  const drawn = documents
    .map(({ id, source }) => ({ id, characters: charactersOf(source), key: hash('sha1', id) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sample = new Set<string>();
  let sum = 0;
  for (const { id, characters } of drawn) {
    if (sum >= effort.characters) break;
    sum += characters;
    sample.add(id);
  }
  return sample;
}

function read(
  documents: readonly Document[],
  languages: Languages,
  known?: Parameters<typeof readCorpus>[2],
) {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const pairs = documents.map(({ id, source, target }) => ({
    id,
    source: source.units,
    target: target.units,
  }));
  const corpus = readCorpus(pairs, languages, known);
  const texts = corpus.pairs.flatMap((sentences) => {
    const document = byId.get(sentences.id);
    return document === undefined ? [] : [textOf(sentences, document)];
  });
  const spelling = linkBySpelling(corpus.source, corpus.target, wordPairs(languages));
  return { corpus, texts, spelling };
}

function prepare({ lexicon, blockForm, sentenceForm }: Knowledge): Models {
  const words = prepareWords(lexicon);
  return { blocks: { words, form: blockForm }, sentences: { words, form: sentenceForm } };
}

/** The models as one text has them. */
function modelsFor({ sentences: pair }: Text, { blocks, sentences }: Models): Models {
  const words = heardIn(pair, blocks.words);
  return { blocks: { ...blocks, words }, sentences: { ...sentences, words } };
}

export type Models = { blocks: Model; sentences: Model };
