import type { Bead } from './beads/search.ts';
import { evenly, readCorpus, type Languages, type Pair, type TextPair } from './lexicon/corpus.ts';
import { alignDocument } from './document.ts';
import { focus } from './focus.ts';
import { firstForm } from './beads/form.ts';
import { firstModel, learnModel, type Model } from './beads/model.ts';
import { linkBySpelling } from './lexicon/spelling.ts';

/**
 * Aligns the documents of a collection, learning from all of them which words translate which.
 *
 * The first pass knows only figures, names and cognates; each later one learns from the beads of the
 * one before, of a large collection from those of some documents. The result does not depend on the order of the documents.
 *
 * @param documents with ids of their own; either side may be empty
 * @param report told before every document of every pass how much of the work is done (0 to 1)
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
  const corpus = readCorpus(documents, languages);
  const spelling = linkBySpelling(corpus.source, corpus.target);
  const sample = evenly(corpus.pairs, enoughTokens, ({ source }) => source.tokens.length);
  const work = laterPasses * sample.length + corpus.pairs.length;
  let done = 0;
  const pass = (pairs: readonly Pair[], model: Model, sure: boolean, earlier: Aligned) =>
    new Map(
      pairs.map((pair): [Pair, Bead[]] => {
        report(done++ / work);
        const near = focus(pair, model.words);
        const known = { ...model, words: near.words };
        return [pair, alignDocument(near.pair, known, earlier.get(pair), sure)];
      }),
    );
  let model = firstModel(corpus, spelling, firstForm(corpus));
  let aligned: Aligned = new Map();
  for (let number = 0; number < laterPasses; number++) {
    aligned = pass(sample, model, false, aligned);
    const beads = [...aligned].map(([pair, found]) => ({ pair, beads: found }));
    model = learnModel(corpus, beads, spelling, model.form);
  }
  const last = pass(corpus.pairs, model, true, aligned);
  return new Map([...last].map(([pair, beads]) => [pair.id, beads]));
}

/** Of a large collection, as many documents as a lexicon needs. */
const enoughTokens = 250_000;

/** More passes change next to nothing. */
const laterPasses = 2;

type Aligned = ReadonlyMap<Pair, Bead[]>;
