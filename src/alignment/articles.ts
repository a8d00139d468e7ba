import type { Bead } from './bead-search.ts';
import { readCorpus } from './corpus.ts';
import { alignDocument } from './document.ts';
import { makeModel, type Model } from './model.ts';
import { alignWithin, learnSite, type SiteModel, type Text } from './site-model.ts';
import { linkBySpelling } from './spelling.ts';
import { blocksOf, readBlocks, type Block, type Place } from './texts.ts';

/**
 * Aligns the articles of a site, to the sentence.
 *
 * @returns by slug, the rows of each article in reading order: that of the English text, with rows
 * that are German only where they stand in German
 */
export function alignArticles(articles: readonly ArticleBlocks[]): Map<string, Row[]> {
  const read = new Map(
    articles.map(({ slug, en, de }) => [
      slug,
      { source: readBlocks(en, 'en'), target: readBlocks(de, 'de') },
    ]),
  );
  const corpus = readCorpus(
    [...read].map(([id, { source, target }]) => ({
      id,
      source: source.units,
      target: target.units,
    })),
    { source: 'en', target: 'de' },
  );
  const texts = corpus.pairs.flatMap((sentences): Text[] => {
    const text = read.get(sentences.id);
    if (text === undefined) return [];
    return [{ ...text, sentences, blocks: blocksOf(sentences, text.source, text.target) }];
  });
  const model = ready(learnSite(corpus, texts, linkBySpelling(corpus.source, corpus.target)));
  return new Map(texts.map((text) => [text.sentences.id, alignText(text, model)]));
}

function alignText(text: Text, { blocks, sentences }: Ready): Row[] {
  return alignDocument(text.blocks, blocks, undefined, true).map((bead) => toRow(text, bead, sentences));
}

const ready = ({ lexicon, blockForm, sentenceForm }: SiteModel): Ready => {
  const blocks = makeModel(lexicon, blockForm);
  return { blocks, sentences: { ...blocks, form: sentenceForm } };
};

function toRow(text: Text, bead: Bead, model: Model): Row {
  const within = alignWithin(text, bead, model);
  const [en, de] = within.places;
  return {
    en: bead.source,
    de: bead.target,
    confidence: bead.share,
    moved: bead.moved === true,
    sentences: within.beads.map(({ source, target }) => ({
      en: placesOf(en, source),
      de: placesOf(de, target),
    })),
  };
}

const placesOf = (places: readonly Place[], units: readonly number[]): Place[] =>
  places.filter((_, unit) => units.includes(unit));

export type ArticleBlocks = { slug: string; en: readonly Block[]; de: readonly Block[] };

/** What stands side by side: indices of blocks in each language; one side may be empty. */
export type Row = {
  en: number[];
  de: number[];
  confidence: number;
  moved: boolean;
  /** Sentences that belong together, in reading order; one side may be empty. */
  sentences: SentenceGroup[];
};

export type SentenceGroup = { en: Place[]; de: Place[] };

type Ready = { blocks: Model; sentences: Model };
