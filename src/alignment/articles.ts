import { cacheVersion, keyOf, recall, type AlignmentCache } from './cache.ts';
import type { Form } from './beads/score.ts';
import { readCorpus } from './lexicon/corpus.ts';
import { alignDocument } from './document.ts';
import { makeModel, type Model } from './beads/model.ts';
import { findPassages } from './rules/passages.ts';
import { alignRuled, type RuledBead } from './rules/ruled.ts';
import { noRules } from './rules/rules.ts';
import type { ArticleBlocks, Row } from './rows.ts';
import { alignWithin, focusText, learnSite, type SiteModel, type Text } from './site-model.ts';
import { linkBySpelling } from './lexicon/spelling.ts';
import {
  restoreModel,
  storedVocabularies,
  storeModel,
  type StoredModel,
} from './lexicon/stored-model.ts';
import { transpose } from './beads/table.ts';
import { blocksOf, readBlocks, type Place } from './texts.ts';

export type { ArticleBlocks, Row, SentenceGroup } from './rows.ts';

/**
 * Aligns the articles of a site, to the sentence.
 *
 * @param articles blocks by language, and the rules of `alignment.yaml`; rules that do not hold are
 * passed over here (`findPassages` reports them)
 * @param cache what an earlier run returned, or anything at all: what cannot be read is ignored. With
 * it, only articles that have changed are aligned; see `recall` for when the whole site is.
 * @returns by slug, the rows of each article in reading order: that of the English text, with rows
 * that are German only where they stand in German; the cache to keep; and which articles were aligned
 *
 * @example
 * alignArticles([{ slug: 'a', en: [{ kind: 'paragraph', text: 'Hi. You?' }],
 *   de: [{ kind: 'paragraph', text: 'Hallo. Du?' }] }]).rows.get('a')
 * // [{ en: [0], de: [0], confidence: 0.98, moved: false, sentences: [
 * //   { en: [[0, 0]], de: [[0, 0]] }, { en: [[0, 1]], de: [[0, 1]] }] }]
 */
export function alignArticles(articles: readonly ArticleBlocks[], cache?: unknown): SiteAlignment {
  const keys = new Map(articles.map((article) => [article, keyOf(article)]));
  const recalled = recall(cache, [...keys.values()]);
  const stale = articles.filter((article) => !recalled.rows.has(keys.get(article) ?? ''));
  const { model, fresh } =
    stale.length === 0 && recalled.kept !== undefined
      ? { model: recalled.kept.model, fresh: new Map<string, Row[]>() }
      : alignStale(stale, recalled.kept?.model);
  const rows = new Map(
    articles.map((article): [string, Row[]] => [
      article.slug,
      fresh.get(article.slug) ?? recalled.rows.get(keys.get(article) ?? '') ?? [],
    ]),
  );
  return {
    rows,
    cache: {
      version: cacheVersion,
      model,
      learntFrom: recalled.kept?.learntFrom ?? [...keys.values()].sort(),
      rows: Object.fromEntries(
        articles.map((article) => [keys.get(article) ?? '', rows.get(article.slug) ?? []]),
      ),
    },
    aligned: stale.map(({ slug }) => slug),
  };
}

/** Aligns some articles by a model, or all by what they teach. */
function alignStale(articles: readonly ArticleBlocks[], kept: StoredModel | undefined) {
  const read = new Map(
    articles.map((article) => [
      article.slug,
      {
        article,
        source: readBlocks(article.en, 'en'),
        target: readBlocks(article.de, 'de'),
      },
    ]),
  );
  const documents = [...read].map(([id, { source, target }]) => ({
    id,
    source: source.units,
    target: target.units,
  }));
  const corpus = readCorpus(
    documents,
    { source: 'en', target: 'de' },
    kept === undefined ? undefined : storedVocabularies(kept),
  );
  const texts = corpus.pairs.flatMap((sentences) => {
    const text = read.get(sentences.id);
    if (text === undefined) return [];
    return [{ ...text, sentences, blocks: blocksOf(sentences, text.source, text.target) }];
  });
  const spelling = linkBySpelling(corpus.source, corpus.target);
  const model = kept ?? storeModel(corpus, learnSite(corpus, texts, spelling));
  const back = transpose(spelling, corpus.target.words.length);
  const models = ready(restoreModel(model, corpus, spelling, back));
  const fresh = new Map(
    texts.map((text) => [text.article.slug, alignText(text, text.article, models)]),
  );
  return { model, fresh };
}

function alignText(whole: Text, { en, de, rules = noRules }: ArticleBlocks, models: Models): Row[] {
  const { text, model } = focusText(whole, models.blocks);
  const align = (rest: Text['blocks']) => alignDocument(rest, model, undefined, true);
  const beads = alignRuled(text.blocks, findPassages(rules, { en, de }), align);
  return beads.map((bead) => toRow(text, bead, { ...model, form: models.sentenceForm }));
}

const ready = ({ lexicon, blockForm, sentenceForm }: SiteModel): Models => {
  const blocks = makeModel(lexicon, blockForm);
  return { blocks, sentenceForm };
};

function toRow(text: Text, bead: RuledBead, model: Model): Row {
  const within = alignWithin(text, bead, model);
  const [en, de] = within.places;
  return {
    en: bead.source,
    de: bead.target,
    confidence: bead.confidence,
    moved: bead.moved === true,
    sentences: within.beads.map(({ source, target }) => ({
      en: placesOf(en, source),
      de: placesOf(de, target),
    })),
    ...(bead.accepted === undefined ? {} : { accepted: bead.accepted }),
  };
}

const placesOf = (places: readonly Place[], units: readonly number[]): Place[] =>
  units.flatMap((unit) => {
    const place = places[unit];
    return place === undefined ? [] : [place];
  });

export type SiteAlignment = {
  rows: Map<string, Row[]>;
  cache: AlignmentCache;
  aligned: string[];
};

type Models = { blocks: Model; sentenceForm: Form };
